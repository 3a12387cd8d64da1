package org.keqiao.matching.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.NearMissChange;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Score;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;

/** Of every kind of change one pair that lacks just that. */
class ClosestTests {

    private final Scorer scorer = new Scorer(ScoringModel.weighted3());

    @Test
    void aLevelThatIsTooLow() {
        Closest closest = closest(
                Listings.solidElectrolyte().readiness(4),
                Listings.solidElectrolyteWanted().readiness(6));

        assertThat(closest.change()).isEqualTo(NearMissChange.READINESS);
        assertThat(closest.is()).containsExactly("4");
        assertThat(closest.wanted()).containsExactly("6");
    }

    @Test
    void aLevelThatIsNotStated() {
        Closest closest = closest(
                Listings.solidElectrolyte().readiness(null),
                Listings.solidElectrolyteWanted().readiness(6));

        assertThat(closest.change()).isEqualTo(NearMissChange.READINESS_STATED);
        assertThat(closest.is()).isEmpty();
    }

    @Test
    void aWayOfCooperationThatIsMissing() {
        Closest closest = closest(
                Listings.solidElectrolyte().modes(CooperationMode.LICENCE),
                Listings.solidElectrolyteWanted().modes(CooperationMode.TRANSFER));

        assertThat(closest.change()).isEqualTo(NearMissChange.COOPERATION);
        assertThat(closest.is()).containsExactly("LICENCE");
        assertThat(closest.wanted()).containsExactly("TRANSFER");
    }

    @Test
    void anotherIndustry() {
        Closest closest = closest(
                Listings.solidElectrolyte().industries(Industry.NEW_MATERIALS),
                Listings.solidElectrolyteWanted().industries(Industry.NEW_ENERGY_VEHICLES));

        assertThat(closest.change()).isEqualTo(NearMissChange.INDUSTRY);
    }

    @Test
    void aBudgetBelowThePrice() {
        Closest closest = closest(
                Listings.solidElectrolyte().text("硫化物固态电解质粉体，抑制锂枝晶穿透，降低界面阻抗。转让费800万元。"),
                Listings.solidElectrolyteWanted().budget(500));

        assertThat(closest.change()).isEqualTo(NearMissChange.BUDGET);
        assertThat(closest.is()).containsExactly("500");
        assertThat(closest.wanted()).containsExactly("800万元");
    }

    @Test
    void anIndicatorThatIsViolatedIsRelaxedToWhatIsReached() {
        Closest closest = closest(
                Listings.solidElectrolyte().text("硫化物固态电解质粉体，离子电导率 6 mS/cm，抑制锂枝晶穿透，降低界面阻抗。"),
                Listings.solidElectrolyteWanted().indicators(conductivity("10")));

        assertThat(closest.change()).isEqualTo(NearMissChange.INDICATOR_RELAXED);
        assertThat(closest.wanted()).containsExactly("6 mS/cm");
    }

    @Test
    void anIndicatorOfWhichNothingIsSaidIsAnswered() {
        Closest closest = closest(
                Listings.solidElectrolyte(), Listings.solidElectrolyteWanted().indicators(conductivity("10")));

        assertThat(closest.change()).isEqualTo(NearMissChange.INDICATOR_STATED);
        assertThat(closest.wanted()).containsExactly("离子电导率 ≥ 10 mS/cm");
    }

    @Test
    void allFiguresOfWhichNothingIsSaidAreOneChange() {
        Closest closest = closest(
                Listings.solidElectrolyte(),
                Listings.solidElectrolyteWanted().indicators(conductivity("10"), thickness("30")));

        assertThat(closest.change()).isEqualTo(NearMissChange.INDICATOR_STATED);
        assertThat(closest.wanted()).containsExactly("离子电导率 ≥ 10 mS/cm", "膜厚 ≤ 30 μm");
    }

    @Test
    void whatStandsBetweenThemIsToldBeforeWhatNobodySaid() {
        Closest closest = closest(
                Listings.solidElectrolyte().readiness(5),
                Listings.solidElectrolyteWanted().readiness(6).indicators(conductivity("10")));

        assertThat(closest.change()).isEqualTo(NearMissChange.READINESS);
    }

    @Test
    void aSentenceOnAFigureGainsNothingByItsOtherWords() {
        Pair pair = pair(
                Listings.solidElectrolyte(), Listings.solidElectrolyteWanted().indicators(conductivity("10")));
        Score score = scorer.score(pair);
        Closest closest =
                Closest.of(pair, score, scorer, score.thousandths() + 1).orElseThrow();
        int most = ScoringModel.weighted3().calibration().scoreOf(score.earned() + 35);

        assertThat(closest.thousandths()).isEqualTo(most);
    }

    @Test
    void whatIsAboutSomethingElseIsNotMended() {
        Pair pair = pair(
                Listings.solidElectrolyte().readiness(1),
                Listings.antibodyWanted().modes(CooperationMode.TRANSFER).readiness(9));

        assertThat(Closest.of(pair, scorer.score(pair), scorer, 0)).isEmpty();
    }

    @Test
    void whatNoSingleChangeMendsIsNoNearMiss() {
        Pair pair = pair(
                Listings.solidElectrolyte().readiness(4),
                Listings.solidElectrolyteWanted().readiness(6));

        assertThat(Closest.of(pair, scorer.score(pair), scorer, 1000)).isEmpty();
    }

    /** The only change that brings the pair to a threshold just above its score. */
    private Closest closest(ListingBuilder result, ListingBuilder demand) {
        Pair pair = pair(result, demand);
        Score score = scorer.score(pair);
        Optional<Closest> found = Closest.of(pair, score, scorer, score.thousandths() + 1);
        assertThat(found).isPresent();
        return found.orElseThrow();
    }

    private static Pair pair(ListingBuilder result, ListingBuilder demand) {
        return Pair.of(ListingText.of(result.build()), ListingText.of(demand.build()), 0.6);
    }

    private static Indicator thickness(String most) {
        return new Indicator("膜厚", IndicatorOperator.AT_MOST, new BigDecimal(most), null, "μm", false, true);
    }

    private static Indicator conductivity(String least) {
        return new Indicator("离子电导率", IndicatorOperator.AT_LEAST, new BigDecimal(least), null, "mS/cm", true, true);
    }
}
