package org.keqiao.matching.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.contracts.vocabulary.Zone;

/** Whether the places suit: the same zone, or from a science city, where results arise, to the development area, which takes them into industry. */
record ZoneCriterion() implements Criterion {

    private static final double COMPLEMENT = 0.8;
    private static final double CITY = 0.5;
    private static final Set<Zone> SCIENCE_CITIES = EnumSet.of(Zone.ZHONGGUANCUN, Zone.HUAIROU, Zone.FUTURE);

    @Override
    public PartName part() {
        return PartName.ZONE;
    }

    @Override
    public Finding judge(Pair pair) {
        Zone result = pair.result().listing().zone();
        Zone demand = pair.demand().listing().zone();
        if (result == null || demand == null || (isAnywhere(result) && isAnywhere(demand))) {
            return Finding.unknown(Reasons.sides(ReasonCodes.ZONE_UNKNOWN, known(result), known(demand)));
        }
        if (isAnywhere(result) || isAnywhere(demand)) {
            return Finding.of(0, Reasons.sides(ReasonCodes.ZONE_APART, List.of(result), List.of(demand)));
        }
        if (result == demand) {
            return Finding.of(1, Reasons.of(ReasonCodes.ZONE_SAME, "zone", List.of(result)));
        }
        boolean complement = SCIENCE_CITIES.contains(result) && demand == Zone.BDA;
        return Finding.of(
                complement ? COMPLEMENT : CITY,
                Reasons.sides(
                        complement ? ReasonCodes.ZONE_COMPLEMENT : ReasonCodes.ZONE_CITY,
                        List.of(result),
                        List.of(demand)));
    }

    private static boolean isAnywhere(Zone zone) {
        return zone == Zone.OUTSIDE_BEIJING;
    }

    private static List<Zone> known(@Nullable Zone zone) {
        return Stream.ofNullable(zone).toList();
    }
}
