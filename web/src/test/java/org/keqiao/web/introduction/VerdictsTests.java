package org.keqiao.web.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictsTests {

    private static final Criterion FIT = new Criterion(UUID.randomUUID(), "技术指标", 60);
    private static final Criterion PRICE = new Criterion(UUID.randomUUID(), "价格", 40);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final List<Criterion> BOTH = List.of(FIT, PRICE);

    @Test
    void reviewersAreWeighedAndAveraged() {
        Verdicts verdicts = Verdicts.of(
                BOTH,
                Map.of(
                        ONE, Map.of(FIT.id(), 10, PRICE.id(), 5),
                        OTHER, Map.of(FIT.id(), 5, PRICE.id(), 5)));
        assertThat(verdicts.total()).isCloseTo(6.5, within(1e-9));
        assertThat(verdicts.spread()).isCloseTo(3.0, within(1e-9));
        assertThat(verdicts.reviewers()).isEqualTo(2);
    }

    @Test
    void whatIsNotJudgedYetCountsNeitherForNorAgainst() {
        Verdicts verdicts =
                Verdicts.of(BOTH, Map.of(ONE, Map.of(FIT.id(), 8, PRICE.id(), 8), OTHER, Map.of(FIT.id(), 0)));
        assertThat(verdicts.total()).isCloseTo(8.0, within(1e-9));
        assertThat(verdicts.incomplete()).isEqualTo(1);
        assertThat(Verdicts.of(BOTH, Map.of()).total()).isNull();
        assertThat(Verdicts.of(List.of(), Map.of(ONE, Map.of())).total()).isNull();
    }
}
