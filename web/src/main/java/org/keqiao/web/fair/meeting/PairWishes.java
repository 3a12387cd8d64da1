package org.keqiao.web.fair.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.fair.meeting.Preferences.Direction;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything of which a fair's timetable is made: pairs that were recommended, that one side wants or does not want, that agreed to
 * meet, and, for those who would have nobody else, their nearest misses.
 */
@Component
public class PairWishes {

    private static final int NEAREST = 3;

    private final Participants participants;
    private final Preferences preferences;
    private final Meetings meetings;
    private final Fits fits;

    PairWishes(Participants participants, Preferences preferences, Meetings meetings, Fits fits) {
        this.participants = participants;
        this.preferences = preferences;
        this.meetings = meetings;
        this.fits = fits;
    }

    /** Best fit first; only of participants who come. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<PairWish> of(UUID fairId) {
        Set<UUID> there = participants.of(fairId).stream().map(Participant::id).collect(Collectors.toSet());
        Map<Direction, Preference> set = preferences.of(fairId);
        Map<Pair, Meeting> agreed = agreed(fairId);
        Map<Pair, Fit> paired = fits.paired(fairId);
        Set<Pair> pairs = new HashSet<>(paired.keySet());
        set.keySet().forEach(direction -> pairs.add(Pair.of(direction.participantId(), direction.otherId())));
        pairs.addAll(agreed.keySet());
        pairs.removeIf(pair -> !there.contains(pair.first()) || !there.contains(pair.second()));
        Map<Pair, Fit> near = fits.near(expressedOnly(pairs, paired, there, set));
        Map<Pair, PairWish> wishes = new LinkedHashMap<>();
        pairs.forEach(pair ->
                wishes.put(pair, wish(pair, paired.getOrDefault(pair, near.get(pair)), set, agreed.get(pair))));
        nearest(there, wishes, near).forEach(pair -> wishes.put(pair, wish(pair, near.get(pair), set, null)));
        return wishes.values().stream()
                .sorted(Comparator.comparingDouble(PairWish::score)
                        .reversed()
                        .thenComparing(wish -> wish.pair().first())
                        .thenComparing(wish -> wish.pair().second()))
                .toList();
    }

    private Map<Pair, Meeting> agreed(UUID fairId) {
        return meetings.of(fairId).stream()
                .filter(meeting -> meeting.state() == MeetingState.ACCEPTED
                        || meeting.state().isPlaced())
                .collect(Collectors.toMap(Meeting::pair, Function.identity()));
    }

    /** Those of whom more than the pairings is to be known: some pair of theirs has none, or they have no pair at all. */
    private static Set<UUID> expressedOnly(
            Set<Pair> pairs, Map<Pair, Fit> paired, Set<UUID> there, Map<Direction, Preference> set) {
        Set<UUID> wanted = pairs.stream()
                .filter(pair -> !paired.containsKey(pair))
                .map(Pair::first)
                .collect(Collectors.toSet());
        wanted.addAll(lonely(there, pairs.stream().filter(pair -> !isNo(pair, set))));
        return wanted;
    }

    private static Set<UUID> lonely(Set<UUID> there, Stream<Pair> possible) {
        Set<UUID> lonely = new HashSet<>(there);
        possible.forEach(pair -> lonely.removeAll(List.of(pair.first(), pair.second())));
        return lonely;
    }

    private static boolean isNo(Pair pair, Map<Direction, Preference> set) {
        return set.get(new Direction(pair.first(), pair.second())) == Preference.NO
                || set.get(new Direction(pair.second(), pair.first())) == Preference.NO;
    }

    private static List<Pair> nearest(Set<UUID> there, Map<Pair, PairWish> wishes, Map<Pair, Fit> near) {
        Set<UUID> lonely = lonely(
                there, wishes.values().stream().filter(wish -> !wish.isNo()).map(PairWish::pair));
        Map<UUID, Integer> given = new HashMap<>();
        List<Pair> nearest = new ArrayList<>();
        for (Pair pair : near.keySet()) {
            boolean helps = Stream.of(pair.first(), pair.second())
                    .anyMatch(one -> lonely.contains(one) && given.getOrDefault(one, 0) < NEAREST);
            if (helps && !wishes.containsKey(pair)) {
                nearest.add(pair);
                given.merge(pair.first(), 1, Integer::sum);
                given.merge(pair.second(), 1, Integer::sum);
            }
        }
        return nearest;
    }

    private static PairWish wish(
            Pair pair, @Nullable Fit fit, Map<Direction, Preference> set, @Nullable Meeting agreed) {
        return new PairWish(
                pair,
                fit == null ? 0 : fit.score(),
                set.getOrDefault(new Direction(pair.first(), pair.second()), Preference.OPEN),
                set.getOrDefault(new Direction(pair.second(), pair.first()), Preference.OPEN),
                agreed != null,
                agreed == null ? null : agreed.slotId());
    }
}
