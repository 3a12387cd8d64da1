package org.keqiao.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingReportTests {

    private static final AtSize SIZE =
            new AtSize(1700, 850, 85, 34, 20, new Times(List.of(0.03, 0.03)), new Times(List.of(0.02, 0.02)));

    @Test
    void ratiosAndRatesFollowFromTheTimes() {
        assertThat(report(0.4).text())
                .contains("85 s, 10 a second")
                .contains("1.50 × as long")
                .contains("34.0 s, 50 a second; 1.70 × as long")
                .contains("Goal: one match ÷ its Elasticsearch queries at most 1.50 ×. Held with 1.50.");
    }

    @Test
    void aPairingMayComeHalfASecondAfterTheRefresh() {
        assertThat(report(0.55).text()).contains("pairing readable, p50 at most 0.60 s. Held with 0.55.");
        assertThat(report(0.65).text()).contains("pairing readable, p50 at most 0.60 s. Missed with 0.65.");
    }

    @Test
    void embeddingsShareIsWhatGoesAwayWithoutIt() {
        assertThat(report(0.4).text()).contains("p50 75 %");
    }

    @Test
    void onlyPostsThatGotAPairingCount() {
        assertThat(report(0.4).text()).contains("50 % of 2 posts got one");
    }

    private static MatchingReport report(double paired) {
        Times refresh = new Times(List.of(0.1));
        return new MatchingReport(
                new Plan(List.of(1700), 20, 30),
                List.of(SIZE),
                new Posts(2, new Times(List.of(0.2, 0.2)), new Times(List.of(paired)), refresh),
                new Posts(2, new Times(List.of(0.1, 0.1)), new Times(List.of(0.1)), refresh));
    }
}
