package org.keqiao.timetable.solver;

import java.util.SplittableRandom;
import org.keqiao.timetable.grid.Draft;

/**
 * Improves a draft by simulated annealing (Kirkpatrick et al. 1983): a wish is placed or moved, whoever stands in its way looks for another slot, and
 * what is lost by it is accepted the more rarely the greater it is and the cooler it has become.
 */
final class Annealing {

    /** Steps between two looks at the clock. */
    private static final int STRIDE = 256;

    private final Draft draft;
    private final int[] wishes;
    private final SplittableRandom random;
    private final Insertion insertion;
    private int[] bestSlots;
    private int[] bestTables;
    private long bestValue;

    /** With the wishes that may be placed, moved or taken out. */
    Annealing(Draft draft, int[] wishes, SplittableRandom random) {
        this.draft = draft;
        this.wishes = wishes;
        this.random = random;
        insertion = new Insertion(draft, random);
        bestSlots = draft.slots();
        bestTables = draft.tables();
        bestValue = draft.value();
    }

    /** Cools down once, from the best draft so far to the best draft found. */
    void cool(Cooling cooling, long enough) {
        draft.restore(bestSlots, bestTables);
        double temperature = cooling.temperature();
        while (temperature > 0 && bestValue < enough) {
            for (int i = 0; i < STRIDE; i++) {
                step(temperature);
            }
            temperature = cooling.temperature();
        }
        keepIfBest();
        draft.restore(bestSlots, bestTables);
    }

    private void step(double temperature) {
        int wish = wishes[random.nextInt(wishes.length)];
        long before = draft.value();
        int mark = draft.mark();
        if (draft.slotOf(wish) == Draft.NONE) {
            insertion.insert(wish);
        } else if (!draft.isFixed(wish)) {
            insertion.shift(wish);
        }
        long change = draft.value() - before;
        if (change < 0 && random.nextDouble() >= Math.exp(change / temperature)) {
            draft.backTo(mark);
        } else if (change < 0 && before > bestValue) {
            keepBefore(mark);
        } else {
            draft.settle();
        }
    }

    /** Before the first loss after a gain, what was gained is kept. */
    private void keepBefore(int mark) {
        draft.backTo(mark);
        keepIfBest();
    }

    private void keepIfBest() {
        draft.settle();
        if (draft.value() > bestValue) {
            bestValue = draft.value();
            bestSlots = draft.slots();
            bestTables = draft.tables();
        }
    }
}
