package org.keqiao.bench.timetable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The instances that are measured when none is named; made by chance from fixed seeds. */
final class Instances {

    private Instances() {}

    /**
     * How an instance is made.
     *
     * @param there chance to be there in a slot
     * @param wishes pairs of each party of the left side
     */
    private record Shape(int left, int right, int slots, int tables, int cap, int wishes, double there) {

        Instance make(long seed) {
            Random random = new Random(seed);
            return new Instance(slots, tables, parties("F", left, random), parties("T", right, random), pairs(random));
        }

        private List<Instance.Party> parties(String prefix, int count, Random random) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(number -> new Instance.Party(prefix + number, cap, absent(random)))
                    .toList();
        }

        private Set<Integer> absent(Random random) {
            return IntStream.range(0, slots)
                    .filter(slot -> random.nextDouble() >= there)
                    .boxed()
                    .collect(Collectors.toSet());
        }

        private List<Instance.Pair> pairs(Random random) {
            return IntStream.rangeClosed(1, left)
                    .boxed()
                    .flatMap(party -> partners(random).stream()
                            .map(partner -> new Instance.Pair(
                                    "F" + party, "T" + partner, BigDecimal.valueOf(350 + random.nextInt(650)))))
                    .toList();
        }

        private Set<Integer> partners(Random random) {
            Set<Integer> partners = new TreeSet<>();
            while (partners.size() < Math.min(wishes, right)) {
                partners.add(1 + random.nextInt(right));
            }
            return partners;
        }
    }

    static Map<String, Instance> all() {
        Map<String, Instance> all = new LinkedHashMap<>();
        all.put("117x273x12, all there", new Shape(117, 273, 12, 60, 12, 20, 1).make(1));
        all.put("300x600x16, all there", new Shape(300, 600, 16, 150, 16, 20, 1).make(2));
        all.put("117x273x12, 60 % there", new Shape(117, 273, 12, 60, 12, 20, 0.6).make(3));
        all.put("300x600x16, 60 % there", new Shape(300, 600, 16, 150, 16, 20, 0.6).make(4));
        all.put("117x273x12, 60 % there, plenty of tables", new Shape(117, 273, 12, 200, 12, 20, 0.6).make(5));
        all.put("120x120x10, everybody wishes all, all there", new Shape(120, 120, 10, 60, 6, 120, 1).make(6));
        all.put("41x97x7, few tables, 60 % there", new Shape(41, 97, 7, 9, 7, 15, 0.6).make(7));
        all.put("60x60x12, cap 4, 60 % there", new Shape(60, 60, 12, 15, 4, 20, 0.6).make(8));
        all.put("5x7x4, all there", new Shape(5, 7, 4, 3, 4, 4, 1).make(9));
        return all;
    }
}
