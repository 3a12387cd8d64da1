package org.keqiao.contracts.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Readiness levels taken together as people ask for them. The crosswalk to words is Keqiao's own, not the standard's. */
public enum ReadinessBand implements Term {
    CONCEPT(1, 2, "概念阶段", "Concept"),
    DEVELOPMENT(3, 4, "研发阶段", "Under development"),
    TESTED(5, 6, "试验验证", "Tested and demonstrated"),
    AVAILABLE(7, 8, "可以应用", "Available"),
    ON_MARKET(9, 9, "批量应用", "On the market");

    private final int lowest;
    private final int highest;
    private final String chinese;
    private final String english;

    ReadinessBand(int lowest, int highest, String chinese, String english) {
        this.lowest = lowest;
        this.highest = highest;
        this.chinese = chinese;
        this.english = english;
    }

    /** The band of this level, 1 to 9. */
    public static ReadinessBand of(int level) {
        return Arrays.stream(values())
                .filter(band -> band.lowest <= level && level <= band.highest)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("readiness must be 1 to 9, not " + level));
    }

    /** Its levels, lowest first. */
    public List<Integer> levels() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
