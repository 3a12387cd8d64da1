package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;

class ScorerTests {

    private final Scorer scorer = new Scorer(ScoringModel.weighted3());

    static Stream<Pair> randomPairs() {
        Random random = new Random(20261123);
        return IntStream.range(0, 500).mapToObj(number -> RandomListings.pair(random));
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void thePartsSumToTheScore(Pair pair) {
        Score score = scorer.score(pair);

        int sum = score.parts().stream().mapToInt(ScorerTests::thousandths).sum();
        assertThat(score.thousandths()).isEqualTo(sum).isBetween(0, 1000);
        assertThat(score.parts()).extracting(ScorePart::name).containsExactly(PartName.values());
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void whatIsUnknownGivesNoPoints(Pair pair) {
        Score score = scorer.score(pair);

        for (int i = 0; i < score.parts().size(); i++) {
            ScorePart part = score.parts().get(i);
            String code = score.reasons().get(i).code();
            boolean unknown = code.endsWith(".unknown") || code.endsWith(".unstated");
            assertThat(part.value() == null).isEqualTo(unknown);
            if (unknown) {
                assertThat(part.points()).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void theScoreIsTheSameWhicheverSideAsks(Pair pair) {
        ListingText result = ListingText.of(pair.result().listing());
        ListingText demand = ListingText.of(pair.demand().listing());

        Score askedByResult = scorer.score(Pair.of(result, demand, pair.meaning()));
        Score askedByDemand = scorer.score(Pair.of(demand, result, pair.meaning()));
        assertThat(askedByResult).isEqualTo(askedByDemand);
        assertThat(scorer.evidenceFor(Pair.of(result, demand, pair.meaning())))
                .isEqualTo(scorer.evidenceFor(Pair.of(demand, result, pair.meaning())));
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void everyPartHasOneReasonOfItsOwn(Pair pair) {
        List<String> prefixes = scorer.score(pair).reasons().stream()
                .map(Reason::code)
                .peek(code -> assertThat(ReasonCodes.all()).contains(code))
                .map(code -> code.substring(0, code.indexOf('.')).toUpperCase(Locale.ROOT))
                .toList();

        assertThat(prefixes)
                .containsExactlyElementsOf(
                        Stream.of(PartName.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void evidenceStandsInTheTextsVerbatim(Pair pair) {
        var evidence = scorer.evidenceFor(pair);

        assertThat(evidence.sharedTerms())
                .allSatisfy(term -> assertThat(pair.demand().text()).contains(term));
        if (evidence.resultPassage() != null && evidence.demandPassage() != null) {
            assertThat(pair.result().prose()).contains(evidence.resultPassage());
            assertThat(pair.demand().prose()).contains(evidence.demandPassage());
        }
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void thePartsKeepTheProportionThatTheyEarned(Pair pair) {
        Score score = scorer.score(pair);

        for (ScorePart part : score.parts()) {
            double value = part.value() == null ? 0 : part.value();
            assertThat(part.points()).isCloseTo(part.weight() * value, within(0.005));
        }
    }

    @ParameterizedTest
    @MethodSource("randomPairs")
    void thePointsEarnedAreCalibrated(Pair pair) {
        Score score = scorer.score(pair);

        assertThat(score.thousandths())
                .isEqualTo(ScoringModel.weighted3().calibration().scoreOf(score.earned()));
    }

    @Test
    void aFittingPairScoresFarAboveAnUnrelatedOne() {
        ListingSnapshot result = Listings.solidElectrolyte().build();
        Score fitting = score(result, Listings.solidElectrolyteWanted().build(), 0.72);
        Score unrelated = score(result, Listings.antibodyWanted().build(), 0.38);

        assertThat(fitting.thousandths()).isGreaterThan(700);
        assertThat(unrelated.thousandths()).isLessThan(300);
    }

    @Test
    void passagesSayMoreThanTheTitlesAboveThem() {
        Pair pair = Pair.of(
                ListingText.of(Listings.solidElectrolyte().build()),
                ListingText.of(Listings.solidElectrolyteWanted().build()),
                0.72);

        assertThat(scorer.evidenceFor(pair).resultPassage()).contains("抑制锂枝晶").isNotEqualTo("硫化物固态电解质粉体的公斤级制备");
        assertThat(scorer.evidenceFor(pair).demandPassage()).contains("抑制锂枝晶").isNotEqualTo("寻求高离子电导率的硫化物固态电解质");
    }

    @Test
    void titlesAreThePassagesOfThoseWhoSayNoMore() {
        Pair pair = Pair.of(
                ListingText.of(ListingBuilder.result("硫化物固态电解质粉体的公斤级制备").build()),
                ListingText.of(ListingBuilder.demand("寻求高离子电导率的硫化物固态电解质").build()),
                0.72);

        assertThat(scorer.evidenceFor(pair).resultPassage()).isEqualTo("硫化物固态电解质粉体的公斤级制备");
    }

    @Test
    void elementsAreNamedWithoutTheWishForThem() {
        Pair pair = Pair.of(
                ListingText.of(ListingBuilder.result("连续碳纤维预浸带的制备")
                        .text("采用连续碳纤维制备预浸带。")
                        .build()),
                ListingText.of(ListingBuilder.demand("希望引进连续碳纤维预浸带新技术").build()),
                0.72);

        assertThat(scorer.evidenceFor(pair).elements())
                .isNotEmpty()
                .allSatisfy(
                        element -> assertThat(String.valueOf(element.demand())).doesNotContain("希望", "引进"));
    }

    @Test
    void onePairHasNoOrder() {
        ListingText result = ListingText.of(Listings.solidElectrolyte().build());

        assertThatThrownBy(() -> Pair.of(result, result, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private Score score(ListingSnapshot result, ListingSnapshot demand, Double meaning) {
        return scorer.score(Pair.of(ListingText.of(result), ListingText.of(demand), meaning));
    }

    private static int thousandths(ScorePart part) {
        return (int) Math.round(part.points() * 1000);
    }
}
