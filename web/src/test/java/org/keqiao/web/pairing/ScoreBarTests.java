package org.keqiao.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PartName;

class ScoreBarTests {

    private final ScoreBar bar = ScoreBar.of(TestPairings.solidElectrolyte());

    @Test
    void thePartsShownSumToTheScoreShown() {
        BigDecimal sum = bar.parts().stream()
                .map(part -> new BigDecimal(part.points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(bar.score()).isEqualTo("72.4");
        assertThat(sum).isEqualTo(new BigDecimal(bar.score()));
    }

    @Test
    void eachPartBeginsWhereTheOneBeforeEnds() {
        long end = 0;
        for (ScoreBar.Part part : bar.parts()) {
            assertThat(part.start()).isEqualTo(end);
            end += part.length();
        }
        assertThat(end).isEqualTo(724);
    }

    @Test
    void anUnknownPartGivesNothingAndSaysSo() {
        assertThat(bar.parts())
                .filteredOn(ScoreBar.Part::unknown)
                .singleElement()
                .satisfies(part -> assertThat(part.name()).isEqualTo(PartName.READINESS))
                .satisfies(part -> assertThat(part.points()).isEqualTo("0.0"))
                .satisfies(part -> assertThat(part.counts()).isTrue());
    }

    @Test
    void noPartGivesMoreThanTheMostItIsSaidToGive() {
        ScoreBar rounded = ScoreBar.of(0.044, List.of(new ScorePart(PartName.COOPERATION, 0.043, 1.0, 0.044)));
        assertThat(rounded.parts())
                .singleElement()
                .satisfies(
                        part -> assertThat(part.most()).isEqualTo(part.points()).isEqualTo("4.4"));
    }

    @Test
    void ofAScoreNearNothingNoPartCounts() {
        ScoreBar nothing = ScoreBar.of(0, List.of(new ScorePart(PartName.ELEMENTS, 0, null, 0)));
        assertThat(nothing.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.counts()).isFalse());
    }
}
