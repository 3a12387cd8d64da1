package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.matching.ListingBuilder;

/** One rule each. */
class CriteriaTests {

    private static final Criterion MEANING = new MeaningCriterion(
            ScoringModel.weighted3().meaning(), ScoringModel.weighted3().specificMeaning());
    private static final Criterion READINESS = new ReadinessCriterion(0.3);

    @Test
    void aMeaningBelowTheUnrelatedGivesNothing() {
        assertThat(meaning(0.40).value()).isZero();
        assertThat(meaning(0.40).reason().code()).isEqualTo("meaning.weak");
    }

    @Test
    void aMeaningAboveTheSameGivesAll() {
        assertThat(meaning(0.9).value()).isEqualTo(1);
        assertThat(meaning(0.9).reason().code()).isEqualTo("meaning.strong");
    }

    @Test
    void whatIsSpecificCountsWhereItIsKnown() {
        ListingText result = ListingText.of(ListingBuilder.result("成果").build());
        ListingText demand = ListingText.of(ListingBuilder.demand("需求").build());

        assertThat(MEANING.judge(Pair.of(result, demand, 0.9, 0.1)).value()).isZero();
        assertThat(MEANING.judge(Pair.of(demand, result, 0.4, 0.4)).value()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aMissingMeaningIsUnknown() {
        assertThat(meaning(null).value()).isNull();
    }

    @Test
    void meaningsOfTwoLanguagesAreUnknown() {
        Pair pair = pair(ListingBuilder.result("x").language("en"), ListingBuilder.demand("需求"), 0.9);

        assertThat(MEANING.judge(pair).value()).isNull();
    }

    @Test
    void aResultAsReadyAsWantedMeets() {
        assertThat(readiness(5, 5).value()).isEqualTo(1);
        assertThat(readiness(9, 2).reason().code()).isEqualTo("readiness.meets");
    }

    @Test
    void everyMissingLevelTakesAsMuch() {
        assertThat(readiness(5, 6).value()).isEqualTo(0.7);
        assertThat(readiness(3, 9).value()).isZero();
        assertThat(readiness(5, 6).reason().facts()).isEqualTo(Map.of("result", List.of("5"), "demand", List.of("6")));
    }

    @Test
    void anUnknownReadinessNamesOnlyTheSideThatIsKnown() {
        assertThat(readiness(5, null).value()).isNull();
        assertThat(readiness(5, null).reason().facts()).isEqualTo(Map.of("result", List.of("5")));
    }

    @Test
    void namingManyIndustriesGainsNothing() {
        Criterion industry = new IndustryCriterion();
        ListingBuilder demand = ListingBuilder.demand("需求").industries(Industry.NEW_MATERIALS);
        ListingBuilder one = ListingBuilder.result("成果").industries(Industry.NEW_MATERIALS);
        ListingBuilder three = ListingBuilder.result("成果")
                .industries(Industry.NEW_MATERIALS, Industry.INTEGRATED_CIRCUITS, Industry.SCIENCE_SERVICES);

        assertThat(industry.judge(pair(one, demand, null)).value()).isEqualTo(1);
        assertThat(industry.judge(pair(three, demand, null)).value()).isEqualTo(0.5);
    }

    @Test
    void oneWayToCooperateIsEnough() {
        Criterion cooperation = new CooperationCriterion();
        ListingBuilder result = ListingBuilder.result("成果").modes(CooperationMode.LICENCE, CooperationMode.EQUITY);
        ListingBuilder same = ListingBuilder.demand("需求").modes(CooperationMode.TRANSFER, CooperationMode.LICENCE);
        ListingBuilder other = ListingBuilder.demand("需求").modes(CooperationMode.TRANSFER);

        assertThat(cooperation.judge(pair(result, same, null)).value()).isEqualTo(1);
        assertThat(cooperation.judge(pair(result, other, null)).reason().code()).isEqualTo("cooperation.different");
    }

    @Test
    void scienceCitiesGoWithTheDevelopmentAreaButNotTheOtherWayRound() {
        assertThat(zone(Zone.HUAIROU, Zone.BDA).reason().code()).isEqualTo("zone.complement");
        assertThat(zone(Zone.BDA, Zone.HUAIROU).reason().code()).isEqualTo("zone.city");
        assertThat(zone(Zone.BDA, Zone.BDA).reason().code()).isEqualTo("zone.same");
    }

    @Test
    void twoPlacesOutsideMayBeAnywhere() {
        assertThat(zone(Zone.OUTSIDE_BEIJING, Zone.OUTSIDE_BEIJING).value()).isNull();
        assertThat(zone(Zone.BDA, Zone.OUTSIDE_BEIJING).reason().code()).isEqualTo("zone.apart");
    }

    @Test
    void genericWordsCoverLittle() {
        Criterion words = new WordsCriterion(1);
        ListingBuilder demand = ListingBuilder.demand("提高系统稳定性的氮化镓外延生长");
        Finding generic = words.judge(pair(ListingBuilder.result("系统、稳定性的提高"), demand, null));
        Finding technical = words.judge(pair(ListingBuilder.result("氮化镓外延片"), demand, null));

        assertThat(generic.value()).isLessThan(technical.value());
    }

    @Test
    void commonWordsOfTheLanguageCoverLittle() {
        Criterion words = new WordsCriterion(1);
        ListingBuilder demand = ListingBuilder.demand("目前，已经，能够，通过，进行，镥同位素");
        Finding common = words.judge(pair(ListingBuilder.result("目前，已经，能够，通过，进行"), demand, null));
        Finding rare = words.judge(pair(ListingBuilder.result("镥同位素"), demand, null));

        assertThat(rare.value()).isGreaterThan(common.value());
    }

    @Test
    void aWordThatTheResultRepeatsCoversMoreAndInALongTextLess() {
        Criterion words = new WordsCriterion(1);
        ListingBuilder demand = ListingBuilder.demand("氮化镓外延生长");
        Finding once = words.judge(pair(ListingBuilder.result("氮化镓器件"), demand, null));
        Finding twice = words.judge(pair(ListingBuilder.result("氮化镓器件，氮化镓芯片"), demand, null));
        Finding amid = words.judge(pair(ListingBuilder.result("氮化镓器件" + "。水稻育种田间试验".repeat(40)), demand, null));

        assertThat(twice.value()).isGreaterThan(once.value());
        assertThat(amid.value()).isLessThan(once.value());
    }

    private static Finding meaning(@Nullable Double cosine) {
        return MEANING.judge(pair(ListingBuilder.result("成果"), ListingBuilder.demand("需求"), cosine));
    }

    private static Finding readiness(@Nullable Integer result, @Nullable Integer demand) {
        return READINESS.judge(pair(
                ListingBuilder.result("成果").readiness(result),
                ListingBuilder.demand("需求").readiness(demand),
                null));
    }

    private static Finding zone(Zone result, Zone demand) {
        return new ZoneCriterion()
                .judge(pair(
                        ListingBuilder.result("成果").zone(result),
                        ListingBuilder.demand("需求").zone(demand),
                        null));
    }

    private static Pair pair(ListingBuilder result, ListingBuilder demand, @Nullable Double meaning) {
        return Pair.of(ListingText.of(result.build()), ListingText.of(demand.build()), meaning);
    }
}
