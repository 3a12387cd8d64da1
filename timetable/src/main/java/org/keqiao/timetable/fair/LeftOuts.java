package org.keqiao.timetable.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.keqiao.contracts.timetable.LeftOut;
import org.keqiao.contracts.timetable.LeftOut.Hindrance;
import org.keqiao.contracts.timetable.LeftOut.Remedy;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.LeftOutReason;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;

/** Says of every wish without a meeting why, and what would make it fit. */
final class LeftOuts {

    private static final int MOST_REMEDIES = 3;

    private final FairModel model;
    private final Grid grid;
    private final Draft draft;

    LeftOuts(FairModel model, Draft draft) {
        this.model = model;
        this.draft = draft;
        grid = model.grid();
    }

    List<LeftOut> all() {
        return IntStream.range(0, grid.wishes())
                .filter(wish -> draft.slotOf(wish) == Draft.NONE)
                .mapToObj(this::leftOut)
                .toList();
    }

    private LeftOut leftOut(int wish) {
        Wish stated = model.problem().wishes().get(wish);
        LeftOutReason reason = FairModel.isDeclined(stated) ? LeftOutReason.DECLINED : reason(wish);
        return new LeftOut(
                stated.id(),
                reason,
                List.of(hindrance(grid.first(wish)), hindrance(grid.second(wish))),
                reason == LeftOutReason.DECLINED ? List.of() : remedies(wish));
    }

    private LeftOutReason reason(int wish) {
        if (!grid.isPossible(wish)) {
            return LeftOutReason.NEVER_THERE_TOGETHER;
        }
        if (draft.isFull(grid.first(wish)) || draft.isFull(grid.second(wish))) {
            return LeftOutReason.PARTY_FULL;
        }
        return hasCommonFreeSlot(wish) ? LeftOutReason.NO_TABLE : LeftOutReason.NO_COMMON_FREE_SLOT;
    }

    private boolean hasCommonFreeSlot(int wish) {
        return slots(slot -> isFreeFor(wish, slot)).findAny().isPresent();
    }

    private boolean isFreeFor(int wish, int slot) {
        return draft.isFree(grid.first(wish), slot)
                && draft.isFree(grid.second(wish), slot)
                && grid.isAllowed(wish, slot);
    }

    private IntStream slots(IntPredicate wanted) {
        return IntStream.range(0, grid.slots()).filter(wanted);
    }

    private Hindrance hindrance(int party) {
        return new Hindrance(
                model.party(party).id(),
                draft.degree(party),
                model.party(party).capacity(),
                ids(slots(slot -> draft.isFree(party, slot))),
                ids(slots(slot -> !grid.isPresent(party, slot))));
    }

    private List<String> ids(IntStream slots) {
        return slots.mapToObj(model::slotId).toList();
    }

    private List<Remedy> remedies(int wish) {
        List<Remedy> remedies = new ArrayList<>();
        boolean firstIsFull = isAtCapacity(grid.first(wish));
        boolean secondIsFull = isAtCapacity(grid.second(wish));
        for (int slot = 0; slot < grid.slots() && remedies.size() < MOST_REMEDIES; slot++) {
            if (isForbidden(wish, slot) || (firstIsFull && secondIsFull)) {
                continue;
            }
            boolean hasTable = draft.count(slot) < grid.tables(slot);
            if (isFreeFor(wish, slot)) {
                remedies.add(inCommonSlot(wish, slot, firstIsFull, secondIsFull));
            } else if (hasTable && !firstIsFull && !secondIsFull) {
                come(grid.first(wish), grid.second(wish), slot, remedies);
                come(grid.second(wish), grid.first(wish), slot, remedies);
            }
        }
        return remedies.stream().sorted(LeftOuts::lessTroubleFirst).toList();
    }

    private Remedy inCommonSlot(int wish, int slot, boolean firstIsFull, boolean secondIsFull) {
        if (!firstIsFull && !secondIsFull) {
            return new Remedy(Remedy.Kind.OPEN_A_TABLE, "", model.slotId(slot));
        }
        int full = firstIsFull ? grid.first(wish) : grid.second(wish);
        return new Remedy(Remedy.Kind.TAKE_ONE_MORE, model.party(full).id(), model.slotId(slot));
    }

    private void come(int absent, int free, int slot, List<Remedy> remedies) {
        if (!grid.isPresent(absent, slot) && draft.isFree(free, slot)) {
            remedies.add(new Remedy(Remedy.Kind.COME, model.party(absent).id(), model.slotId(slot)));
        }
    }

    private boolean isAtCapacity(int party) {
        return draft.degree(party) >= model.party(party).capacity();
    }

    private boolean isForbidden(int wish, int slot) {
        return model.problem().wishes().get(wish).forbidden().contains(model.slotId(slot));
    }

    private static int lessTroubleFirst(Remedy one, Remedy other) {
        return Integer.compare(trouble(one), trouble(other));
    }

    private static int trouble(Remedy remedy) {
        return switch (remedy.kind()) {
            case TAKE_ONE_MORE -> 0;
            case OPEN_A_TABLE -> 1;
            case COME -> 2;
        };
    }
}
