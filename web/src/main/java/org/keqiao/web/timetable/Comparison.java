package org.keqiao.web.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of a fair. */
record Comparison(List<Change> moved, List<Change> dropped, List<Change> added, int same) {

    Comparison {
        moved = List.copyOf(moved);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /** A pair, where it meets in the one version and in the other. */
    public record Change(
            @Nullable MeetingView before, @Nullable MeetingView after) {

        public MeetingView either() {
            MeetingView one = after == null ? before : after;
            if (one == null) {
                throw new IllegalStateException("a change of nothing");
            }
            return one;
        }
    }

    static Comparison of(Map<String, MeetingView> before, Map<String, MeetingView> after) {
        List<Change> both = before.keySet().stream()
                .filter(after::containsKey)
                .map(wish -> new Change(before.get(wish), after.get(wish)))
                .toList();
        List<Change> moved = both.stream().filter(Comparison::isElsewhere).toList();
        return new Comparison(
                sorted(moved),
                sorted(before.entrySet().stream()
                        .filter(one -> !after.containsKey(one.getKey()))
                        .map(one -> new Change(one.getValue(), null))
                        .toList()),
                sorted(after.entrySet().stream()
                        .filter(one -> !before.containsKey(one.getKey()))
                        .map(one -> new Change(null, one.getValue()))
                        .toList()),
                both.size() - moved.size());
    }

    private static boolean isElsewhere(Change change) {
        MeetingView before = change.before();
        MeetingView after = change.after();
        return before != null
                && after != null
                && !(before.slot().equals(after.slot()) && before.table().equals(after.table()));
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream()
                .sorted(Comparator.comparing((Change change) -> change.either().first())
                        .thenComparing(change -> change.either().second()))
                .toList();
    }
}
