package org.keqiao.matching.gate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.IpStatus;

/**
 * Which gates are open: one method a gate. What people said of a pair ({@link Gate#NOT_DECLINED}, {@link Gate#NOT_CORRECTED}) is not in
 * the listings; the opinions tell it.
 */
public final class Gates {

    private static final ZoneId DEADLINES = ZoneId.of("Asia/Shanghai");

    /** How documents are marked: the degree, a star, the term (保守国家秘密法实施条例, article 15). "技术秘密" is no mark. */
    private static final Pattern CLASSIFICATION_MARK = Pattern.compile("(绝密|机密|秘密)\\s*[★☆]");

    private static final Map<Gate, BiPredicate<ListingSnapshot, Instant>> OF_A_LISTING = new EnumMap<>(Map.of(
            Gate.LIVE, Gates::isLive,
            Gate.OPEN_FOR_INTEREST, (listing, now) -> isOpenForInterest(listing),
            Gate.NOT_CLASSIFIED, (listing, now) -> isNotClassified(listing),
            Gate.IP_UNDISPUTED, (listing, now) -> isUndisputed(listing),
            Gate.BEFORE_DEADLINE, Gates::isBeforeDeadline));

    private static final Map<Gate, BiPredicate<ListingSnapshot, ListingSnapshot>> OF_A_PAIR = new EnumMap<>(Map.of(
            Gate.TWO_KINDS, Gates::areOfTwoKinds,
            Gate.TWO_OWNERS, Gates::areOfTwoOwners));

    private Gates() {}

    /** Whether this listing may be paired with anything. */
    public static boolean areOpenTo(ListingSnapshot listing, Instant now) {
        return closedTo(listing, now).isEmpty();
    }

    /** Whether these two may be paired, as far as that is a matter of the pair: each must also be open by itself. */
    public static boolean areOpenBetween(ListingSnapshot one, ListingSnapshot other) {
        return OF_A_PAIR.values().stream().allMatch(rule -> rule.test(one, other));
    }

    /** The gates that are closed to this listing, whatever the other. */
    public static List<Gate> closedTo(ListingSnapshot listing, Instant now) {
        return OF_A_LISTING.entrySet().stream()
                .filter(gate -> !gate.getValue().test(listing, now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All gates that are closed to this pair: those of the pair first, then those of the one, then of the other. */
    public static List<ClosedGate> closedTo(ListingSnapshot one, ListingSnapshot other, Instant now) {
        List<ClosedGate> closed = new ArrayList<>();
        OF_A_PAIR.forEach((gate, rule) -> {
            if (!rule.test(one, other)) {
                closed.add(new ClosedGate(gate, null));
            }
        });
        for (ListingSnapshot listing : List.of(one, other)) {
            closedTo(listing, now).forEach(gate -> closed.add(new ClosedGate(gate, listing.id())));
        }
        return closed;
    }

    /** When a gate will close to this listing by the clock alone; missing when none will. */
    public static @Nullable Instant endOf(ListingSnapshot listing) {
        return Stream.of(listing)
                .<Instant>mapMulti((one, ends) -> {
                    Stream.ofNullable(one.validUntil()).forEach(ends);
                    Stream.ofNullable(deadlineOf(one)).forEach(ends);
                })
                .min(Instant::compareTo)
                .orElse(null);
    }

    static boolean areOfTwoKinds(ListingSnapshot one, ListingSnapshot other) {
        return one.kind() != other.kind();
    }

    static boolean areOfTwoOwners(ListingSnapshot one, ListingSnapshot other) {
        return !one.ownerKey().equals(other.ownerKey());
    }

    static boolean isLive(ListingSnapshot listing, Instant now) {
        return listing.isLiveAt(now);
    }

    static boolean isOpenForInterest(ListingSnapshot listing) {
        return listing.openForInterest();
    }

    /** Secrets are refused when they are posted; this is for what comes in by another way. */
    static boolean isNotClassified(ListingSnapshot listing) {
        return listing.texts().stream().noneMatch(Gates::hasStar)
                || !CLASSIFICATION_MARK
                        .matcher(String.join("\n", listing.texts()))
                        .find();
    }

    /** No mark is without one, and to look for them costs next to nothing. */
    private static boolean hasStar(String text) {
        return text.indexOf('★') >= 0 || text.indexOf('☆') >= 0;
    }

    static boolean isUndisputed(ListingSnapshot listing) {
        ResultDetails result = listing.result();
        return result == null || result.ipStatus() != IpStatus.DISPUTED;
    }

    /** A deadline is the last day on which a solution is wanted. */
    static boolean isBeforeDeadline(ListingSnapshot listing, Instant now) {
        Instant deadline = deadlineOf(listing);
        return deadline == null || now.isBefore(deadline);
    }

    private static @Nullable Instant deadlineOf(ListingSnapshot listing) {
        DemandDetails demand = listing.demand();
        return demand == null || demand.deadline() == null
                ? null
                : demand.deadline().plusDays(1).atStartOfDay(DEADLINES).toInstant();
    }
}
