package org.keqiao.timetable.fair;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.timetable.check.TimetableCheck;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/** Writes a draft down in the fair's ids, once it has been looked over. */
final class TimetableWriter {

    private final TimetableOrder order;
    private final FairModel model;
    private final Grid grid;
    private final Draft draft;

    TimetableWriter(TimetableOrder order, FairModel model, Draft draft) {
        this.order = order;
        this.model = model;
        this.draft = draft;
        grid = model.grid();
    }

    Timetable write(long bound) {
        List<PlannedMeeting> meetings = placed().mapToObj(this::meeting).toList();
        List<RuleBreach> breaches = TimetableCheck.breaches(order.problem(), meetings);
        if (breaches.stream().anyMatch(breach -> breach.level() == RuleLevel.BLOCK)) {
            throw new IllegalStateException("a timetable breaks rules: " + breaches);
        }
        long value = placed().mapToLong(grid::value).sum();
        Map<String, PlannedMeeting> byWish =
                meetings.stream().collect(Collectors.toMap(PlannedMeeting::wish, Function.identity()));
        return new Timetable(
                meetings,
                value,
                bound,
                bound == 0 ? 1 : (double) value / bound,
                withoutMeeting(),
                (int) order.current().stream()
                        .filter(meeting -> isMoved(meeting, byWish.get(meeting.wish())))
                        .count(),
                (int) order.current().stream()
                        .filter(meeting -> !byWish.containsKey(meeting.wish()))
                        .count(),
                new LeftOuts(model, draft).all(),
                breaches);
    }

    private IntStream placed() {
        return IntStream.range(0, grid.wishes()).filter(wish -> draft.slotOf(wish) != Draft.NONE);
    }

    private PlannedMeeting meeting(int wish) {
        return new PlannedMeeting(
                model.problem().wishes().get(wish).id(),
                model.slotId(draft.slotOf(wish)),
                model.tableId(draft.tableOf(wish)));
    }

    private static boolean isMoved(PlannedMeeting before, @Nullable PlannedMeeting now) {
        return now != null && !now.equals(before);
    }

    private List<String> withoutMeeting() {
        return IntStream.range(0, grid.parties())
                .filter(party -> draft.degree(party) == 0
                        && grid.capacity(party) > 0
                        && IntStream.of(grid.wishesOf(party)).anyMatch(grid::isPossible))
                .mapToObj(party -> model.party(party).id())
                .toList();
    }
}
