package org.keqiao.timetable.solver;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.keqiao.timetable.grid.Grid;
import org.keqiao.timetable.grid.GridBuilder;

/**
 * Fairs by chance.
 *
 * @param wishes tried for each party of the first side; repeated ones count once
 * @param there chance to be there in a slot
 */
record RandomFair(int lefts, int rights, int slots, int tables, int capacity, int wishes, double there) {

    static RandomFair small(Random random) {
        return new RandomFair(
                random.nextInt(7),
                random.nextInt(7),
                1 + random.nextInt(6),
                1 + random.nextInt(4),
                random.nextInt(8),
                random.nextInt(6),
                0.3 + 0.7 * random.nextDouble());
    }

    RandomFair withEverybodyThere() {
        return new RandomFair(lefts, rights, slots, tables, capacity, wishes, 1);
    }

    Grid grid(Random random) {
        GridBuilder fair =
                new GridBuilder(IntStream.generate(() -> tables).limit(slots).toArray());
        BitSet always = new BitSet();
        always.set(0, slots);
        for (int party = 0; party < lefts + rights; party++) {
            BitSet presence = new BitSet();
            IntStream.range(0, slots)
                    .filter(slot -> random.nextDouble() < there)
                    .forEach(presence::set);
            fair.party(capacity, presence);
        }
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < lefts * wishes && rights > 0; i++) {
            int left = i / wishes;
            int right = random.nextInt(rights);
            if (known.add(left * rights + right)) {
                fair.wish(left, lefts + right, random.nextInt(1000), always);
            }
        }
        return fair.build();
    }
}
