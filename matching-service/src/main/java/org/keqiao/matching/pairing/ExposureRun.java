package org.keqiao.matching.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.matching.exposure.Allotment;
import org.keqiao.matching.exposure.ExposureProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Solves who is recommended to whom over all options at once. What is not chosen any more is superseded here; what is chosen anew is
 * wanted, and recommended at the next match of one of its listings.
 */
@Component
class ExposureRun {

    private final Options options;
    private final Opinions opinions;
    private final PairingLedger ledger;
    private final LedgerWriter writer;
    private final KnownListings known;
    private final ExposureProperties properties;
    private final Clock clock;

    ExposureRun(
            Options options,
            Opinions opinions,
            PairingLedger ledger,
            LedgerWriter writer,
            KnownListings known,
            ExposureProperties properties,
            Clock clock) {
        this.options = options;
        this.opinions = opinions;
        this.ledger = ledger;
        this.writer = writer;
        this.known = known;
        this.properties = properties;
        this.clock = clock;
    }

    /** Listings that have to be matched for what is wanted to be recommended. */
    @Transactional
    public Set<UUID> run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Stance> stances = opinions.all();
        Map<UUID, Boolean> recommended = ledger.recommended();
        List<Option> free = options.all().stream()
                .filter(option ->
                        stances.getOrDefault(option.pairingId(), Stance.FREE).equals(Stance.FREE))
                .filter(option -> !recommended.getOrDefault(option.pairingId(), false))
                .toList();
        Set<UUID> chosen = choose(free, recommended.keySet(), now);
        options.want(chosen);
        Set<UUID> lost = new HashSet<>(recommended.keySet());
        lost.removeAll(chosen);
        lost.retainAll(free.stream().map(Option::pairingId).toList());
        Occasion occasion = new Occasion(now, null);
        ledger.lockDisplaceable(lost).forEach(entry -> writer.supersede(entry, occasion));
        return free.stream()
                .filter(option -> chosen.contains(option.pairingId()) && !recommended.containsKey(option.pairingId()))
                .map(Option::demandId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> choose(List<Option> free, Set<UUID> recommended, Instant now) {
        Map<UUID, Load> held = ledger.heldLoads();
        Map<UUID, Load> loads = ledger.allLoads(now.minus(properties.period()));
        Map<UUID, Integer> newcomers = known.newcomers(now.minus(properties.newcomerAge()), properties.smallOwner());
        Parties results = new Parties(held, loads, newcomers);
        Parties demands = new Parties(held, loads, newcomers);
        List<Allotment.Offer> offers = new ArrayList<>();
        Map<Allotment.Offer, UUID> ids = new HashMap<>();
        for (Option option : free) {
            int stays = recommended.contains(option.pairingId()) ? properties.margin() : 0;
            Allotment.Offer offer = new Allotment.Offer(
                    results.index(option.resultId()), demands.index(option.demandId()), option.score() + stays);
            offers.add(offer);
            ids.put(offer, option.pairingId());
        }
        return Allotment.solve(offers, results.parties(), demands.parties()).stream()
                .map(ids::get)
                .collect(Collectors.toSet());
    }

    /** The listings of one kind, numbered. */
    private final class Parties {

        private final Map<UUID, Load> held;
        private final Map<UUID, Load> loads;
        private final Map<UUID, Integer> newcomers;
        private final Map<UUID, Integer> indexes = new LinkedHashMap<>();

        Parties(Map<UUID, Load> held, Map<UUID, Load> loads, Map<UUID, Integer> newcomers) {
            this.held = held;
            this.loads = loads;
            this.newcomers = newcomers;
        }

        int index(UUID listing) {
            return indexes.computeIfAbsent(listing, id -> indexes.size());
        }

        List<Allotment.Party> parties() {
            return indexes.keySet().stream().map(this::party).toList();
        }

        private Allotment.Party party(UUID listing) {
            int taken = held.getOrDefault(listing, Load.NONE).open();
            Load load = loads.getOrDefault(listing, Load.NONE);
            int soon = load.open() + Math.max(0, properties.perPeriod() - load.fresh());
            int places = Math.max(0, Math.min(properties.perListing(), soon) - taken);
            int percent = 100 + newcomers.getOrDefault(listing, 0) * properties.newcomerPercent();
            List<Integer> bonuses = properties.bonuses().stream()
                    .skip(taken)
                    .map(bonus -> bonus * percent / 100)
                    .toList();
            return new Allotment.Party(places, bonuses);
        }
    }
}
