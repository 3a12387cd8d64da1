package org.keqiao.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoriesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theyAreTheSameOnEveryRunAndHideNobody() {
        Demonstration demonstration = Demonstration.generate(TODAY);
        List<PastIntroduction> histories = Histories.of(demonstration, TODAY, 60);
        assertThat(histories).hasSizeGreaterThan(40).isEqualTo(Histories.of(demonstration, TODAY, 60));
        var anonymous = demonstration.demands().stream()
                .filter(Posting::anonymous)
                .map(posting -> posting.organisation() + "/" + posting.sourceId())
                .collect(Collectors.toSet());
        assertThat(histories).noneMatch(history -> anonymous.contains(history.demand()));
    }

    @Test
    void stepsComeInTheirOrderAndNotInTheFuture() {
        for (PastIntroduction history : Histories.of(Demonstration.generate(TODAY), TODAY, 60)) {
            List<LocalDate> days = Stream.of(
                            history.interestedOn(),
                            history.introducedOn(),
                            history.negotiatingOn(),
                            history.signedOn(),
                            history.landedOn(),
                            history.closedOn())
                    .filter(day -> day != null)
                    .toList();
            assertThat(days).isSorted().allMatch(day -> !day.isAfter(TODAY));
        }
    }
}
