package org.keqiao.matching.pairing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keqiao.matching.exposure.ExposureProperties;
import org.springframework.stereotype.Component;

/**
 * Fills a listing's places with its best options, as far as both sides have room: at once, one listing at a time. Who is full gives up
 * its weakest for something clearly better, but not one of another listing's few. The exposure run solves the whole from time to time.
 */
@Component
class Exposures {

    private static final int MOST_REFUSALS = 40;

    private final PairingLedger ledger;
    private final LedgerWriter writer;
    private final Options options;
    private final ExposureProperties properties;

    Exposures(PairingLedger ledger, LedgerWriter writer, Options options, ExposureProperties properties) {
        this.ledger = ledger;
        this.writer = writer;
        this.options = options;
        this.properties = properties;
    }

    /** @param seen options of the listing, by pairing */
    void fill(Matched matched, Map<UUID, Option> seen, Occasion occasion) {
        UUID listingId = matched.listing().id();
        List<Option> waiting = seen.values().stream()
                .filter(option -> !matched.isRecommended(option.pairingId()))
                .filter(option -> matched.fresh(option.pairingId()) != null)
                .filter(option -> !matched.stance(option.pairingId()).isHeld())
                .sorted(Comparator.comparing((Option option) -> !option.wanted())
                        .thenComparingInt(option -> -option.score())
                        .thenComparingInt(option -> -option.earned())
                        .thenComparing(Option::pairingId))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        Filling filling = filling(listingId, waiting, occasion);
        int refusals = 0;
        for (Option option : waiting) {
            boolean room = filling.makeRoom(option);
            if (room) {
                Assessed assessed = Objects.requireNonNull(matched.fresh(option.pairingId()));
                LedgerEntry old = matched.entries().get(option.pairingId());
                writer.recommend(assessed, old, Stance.FREE, matched.scorer(), occasion);
            } else if (++refusals >= MOST_REFUSALS) {
                return;
            }
        }
    }

    private Filling filling(UUID listingId, List<Option> waiting, Occasion occasion) {
        Set<UUID> listings = new HashSet<>(Set.of(listingId));
        waiting.forEach(option -> listings.add(option.otherThan(listingId)));
        Map<UUID, Load> loads = ledger.loads(listings, occasion.now().minus(properties.period()));
        return new Filling(listingId, new HashMap<>(loads), new HashMap<>(options.reserved(listings)), occasion);
    }

    /** One listing being filled. */
    private final class Filling {

        private final UUID listingId;
        private final Map<UUID, Load> loads;
        private final Map<UUID, Integer> reserved;
        private final Occasion occasion;

        /** Of full listings, as long as nothing is recommended. */
        private final Map<UUID, Optional<LedgerEntry>> weakest = new HashMap<>();

        Filling(UUID listingId, Map<UUID, Load> loads, Map<UUID, Integer> reserved, Occasion occasion) {
            this.listingId = listingId;
            this.loads = loads;
            this.reserved = reserved;
            this.occasion = occasion;
        }

        /** Whether the pair may be recommended now; what it takes the place of is superseded. */
        boolean makeRoom(Option option) {
            UUID other = option.otherThan(listingId);
            if (load(listingId).fresh() >= properties.perPeriod() || load(other).fresh() >= properties.perPeriod()) {
                return false;
            }
            int value = option.score()
                    + properties.bonus(load(listingId).open())
                    + properties.bonus(load(other).open());
            if (option.wanted()) {
                reserved.merge(listingId, -1, Integer::sum);
                reserved.merge(other, -1, Integer::sum);
            }
            if (isSurelyFullFor(listingId, value) || isSurelyFullFor(other, value)) {
                return false;
            }
            Optional<LedgerEntry> ours = victim(listingId, value);
            if (isFull(listingId) && ours.isEmpty()) {
                return false;
            }
            Optional<LedgerEntry> theirs = victim(other, value);
            if (isFull(other) && theirs.isEmpty()) {
                return false;
            }
            weakest.clear();
            ours.ifPresent(this::displace);
            theirs.ifPresent(this::displace);
            loads.put(listingId, load(listingId).oneMore(option.score()));
            loads.put(other, load(other).oneMore(option.score()));
            return true;
        }

        /** What tells it without a look into the ledger: not even the weakest of all, whoever has it, would give way. */
        private boolean isSurelyFullFor(UUID listing, int value) {
            return isFull(listing) && load(listing).weakest() > value - properties.margin();
        }

        private Optional<LedgerEntry> victim(UUID listing, int value) {
            return isFull(listing)
                    ? weakest.computeIfAbsent(listing, id -> ledger.lockWeakestOf(id, properties.few()))
                            .filter(entry -> Math.round(entry.pairing().score() * 1000) + properties.margin() <= value)
                    : Optional.empty();
        }

        private void displace(LedgerEntry weakest) {
            writer.supersede(weakest, occasion);
            loads.computeIfPresent(weakest.pairing().result().listingId(), (id, load) -> load.oneLess());
            loads.computeIfPresent(weakest.pairing().demand().listingId(), (id, load) -> load.oneLess());
        }

        private boolean isFull(UUID listing) {
            return load(listing).open() + reserved.getOrDefault(listing, 0) >= properties.perListing();
        }

        private Load load(UUID listing) {
            return loads.getOrDefault(listing, Load.NONE);
        }
    }
}
