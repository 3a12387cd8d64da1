package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccurrencesTests {

    private static final int TRIES = 500;

    private final Random random = new Random(7);

    @Test
    void everyFeatureStandsWhereItBegins() {
        for (int i = 0; i < TRIES; i++) {
            List<String> beginnings = beginnings();
            Occurrences occurrences = Occurrences.of(beginnings);

            assertThat(occurrences.features())
                    .isEqualTo(beginnings.stream()
                            .filter(feature -> !feature.isEmpty())
                            .distinct()
                            .count());
            for (int token = 0; token < beginnings.size(); token++) {
                String feature = beginnings.get(token);
                int number = occurrences.beginningAt(token);
                if (feature.isEmpty()) {
                    assertThat(number).isEqualTo(Occurrences.NONE);
                } else {
                    assertThat(placesOf(number, occurrences)).isEqualTo(placesOf(feature, beginnings));
                }
            }
        }
    }

    @Test
    void featuresOfOneTextAreFoundInAnother() {
        for (int i = 0; i < TRIES; i++) {
            List<String> here = beginnings();
            List<String> there = beginnings();
            Occurrences one = Occurrences.of(here);
            Occurrences other = Occurrences.of(there);

            int[] numbers = one.numbersIn(other);
            for (int token = 0; token < here.size(); token++) {
                if (!here.get(token).isEmpty()) {
                    int number = numbers[one.beginningAt(token)];
                    List<Integer> places = number == Occurrences.NONE ? List.of() : placesOf(number, other);
                    assertThat(places).isEqualTo(placesOf(here.get(token), there));
                }
            }
        }
    }

    @Test
    void aTextWithoutFeaturesHasNone() {
        Occurrences none = Occurrences.of(List.of("", ""));

        assertThat(none.features()).isZero();
        assertThat(none.length()).isZero();
        assertThat(none.numbersIn(Occurrences.of(List.of("电池")))).isEmpty();
        assertThat(Occurrences.of(List.of("电池")).numbersIn(none)).containsExactly(Occurrences.NONE);
    }

    private static List<Integer> placesOf(int feature, Occurrences occurrences) {
        return IntStream.range(0, occurrences.timesOf(feature))
                .mapToObj(i -> occurrences.place(feature, i))
                .toList();
    }

    private static List<Integer> placesOf(String feature, List<String> beginnings) {
        return IntStream.range(0, beginnings.size())
                .filter(token -> beginnings.get(token).equals(feature))
                .boxed()
                .toList();
    }

    /** Pairs of few characters, so that they repeat, and words of any length. */
    private List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        int tokens = random.nextInt(40);
        for (int i = 0; i < tokens; i++) {
            beginnings.add(
                    switch (random.nextInt(4)) {
                        case 0 -> "";
                        case 1 -> "battery".substring(0, 2 + random.nextInt(6));
                        default -> "电池固态质".substring(random.nextInt(4)).substring(0, 2);
                    });
        }
        return beginnings;
    }
}
