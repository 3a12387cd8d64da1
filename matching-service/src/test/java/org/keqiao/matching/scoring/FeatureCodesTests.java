package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureCodesTests {

    @Test
    void noTwoKnownFeaturesShareANumber() {
        Set<String> features = new TreeSet<>();
        Stream.of("background-1.tsv", "general-1.tsv")
                .flatMap(table -> ScoringResource.lines(table).stream())
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> features.add(line.substring(0, line.indexOf('\t'))));

        assertThat(features).hasSizeGreaterThan(10_000);
        assertThat(features.stream().mapToLong(FeatureCodes::of).distinct().count())
                .isEqualTo(features.size());
    }

    @Test
    void shortFeaturesHaveANumberOfTheirOwnCharacters() {
        assertThat(FeatureCodes.of("电池")).isEqualTo((long) '电' << 16 | '池');
        assertThat(FeatureCodes.of("mof")).isPositive();
        assertThat(FeatureCodes.of("battery")).isNegative();
    }
}
