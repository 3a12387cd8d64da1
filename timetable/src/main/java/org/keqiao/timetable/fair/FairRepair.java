package org.keqiao.timetable.fair;

import java.util.List;
import java.util.stream.IntStream;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.timetable.grid.Chain;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/**
 * Goes on from a timetable that people know: what of it is still possible stays. Meetings that lost their slot come first, by moving as few others as
 * they can; then everybody else takes what is free, which moves nobody.
 */
final class FairRepair {

    private final FairModel model;
    private final Grid grid;
    private final Draft draft;
    private final Chain chain;

    FairRepair(FairModel model, Draft draft) {
        this.model = model;
        this.draft = draft;
        grid = model.grid();
        chain = new Chain(draft);
    }

    void repair(List<PlannedMeeting> current, FairTables tables) {
        tables.letWarningsPass(true); // what is known to break a rule that only warns stays too
        for (PlannedMeeting meeting : current) {
            int wish = model.wish(meeting.wish());
            int slot = model.slot(meeting.slot());
            tables.prefer(wish, model.table(meeting.table()));
            if (slot != Draft.NONE && draft.slotOf(wish) == Draft.NONE) {
                draft.place(wish, slot);
            }
        }
        tables.letWarningsPass(false);
        byValue(current.stream().mapToInt(meeting -> model.wish(meeting.wish())))
                .forEach(this::placeBack);
        byValue(IntStream.range(0, grid.wishes())).forEach(this::placeFreely);
        draft.settle();
    }

    /** Places every wish that finds a free slot, the most valuable first. */
    void fill() {
        byValue(IntStream.range(0, grid.wishes())).forEach(this::placeFreely);
        draft.settle();
    }

    private IntStream byValue(IntStream wishes) {
        return wishes.boxed()
                .sorted((one, other) -> Long.compare(grid.value(other), grid.value(one)))
                .mapToInt(wish -> wish);
    }

    private void placeBack(int wish) {
        if (draft.slotOf(wish) == Draft.NONE && !placeFreely(wish)) {
            placeByShortestChain(wish);
        }
    }

    private boolean placeFreely(int wish) {
        return draft.slotOf(wish) == Draft.NONE
                && IntStream.range(0, grid.slots()).anyMatch(slot -> placeMovingNobody(wish, slot));
    }

    private boolean placeMovingNobody(int wish, int slot) {
        int mark = draft.mark();
        if (draft.place(wish, slot) && draft.changesSince(mark) == 1) {
            return true;
        }
        draft.backTo(mark);
        return false;
    }

    private void placeByShortestChain(int wish) {
        int shortest = Integer.MAX_VALUE;
        int bestA = Draft.NONE;
        int bestB = Draft.NONE;
        for (int a = 0; a < grid.slots(); a++) {
            for (int b = 0; b < grid.slots(); b++) {
                int length = a == b ? Integer.MAX_VALUE : lengthOf(wish, a, b);
                if (length < shortest) {
                    shortest = length;
                    bestA = a;
                    bestB = b;
                }
            }
        }
        if (bestA != Draft.NONE) {
            chain.place(wish, bestA, bestB);
        }
    }

    private int lengthOf(int wish, int a, int b) {
        int mark = draft.mark();
        int length = chain.place(wish, a, b) ? draft.changesSince(mark) : Integer.MAX_VALUE;
        draft.backTo(mark);
        return length;
    }
}
