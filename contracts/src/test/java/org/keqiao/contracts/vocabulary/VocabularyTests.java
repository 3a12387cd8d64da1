package org.keqiao.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every vocabulary has two labels of its own. */
class VocabularyTests {

    static Stream<List<? extends Term>> vocabularies() {
        return Stream.of(
                List.of(ListingKind.values()),
                List.of(Industry.values()),
                List.of(Zone.values()),
                List.of(CooperationMode.values()),
                List.of(IpStatus.values()),
                List.of(Ownership.values()),
                List.of(IpWish.values()),
                List.of(OrganisationKind.values()),
                List.of(ListingState.values()),
                List.of(IndicatorOperator.values()),
                List.of(PairingState.values()),
                List.of(Preference.values()),
                List.of(RuleLevel.values()),
                List.of(SchedulingRule.values()),
                List.of(LeftOutReason.values()),
                List.of(TimetableState.values()),
                List.of(TimetableFailure.values()),
                List.of(PairingCause.values()),
                List.of(Gate.values()),
                List.of(PairingObstacle.values()),
                List.of(NearMissChange.values()),
                List.of(Answer.values()),
                List.of(DeclineReason.values()),
                List.of(ReturnReason.values()),
                List.of(PartName.values()),
                List.of(TextElement.values()),
                List.of(Verdict.values()),
                List.of(ReadinessLevel.values()),
                List.of(ReadinessBand.values()),
                List.of(IntroductionState.values()),
                List.of(IntroductionSide.values()),
                List.of(IntroductionOrigin.values()),
                List.of(ContractType.values()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void labelsAreThereAndDistinct(List<? extends Term> terms) {
        assertThat(terms.stream().map(Term::chinese)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(terms.stream().map(Term::english)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
