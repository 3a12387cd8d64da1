package org.keqiao.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemonstrationFairTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Demonstration demonstration = Demonstration.generate(TODAY);
    private final DemonstrationFair fair = DemonstrationFair.of(demonstration, TODAY);

    @Test
    void someThirtyComeWithOwnNamedListings() {
        Map<String, Posting> bySource = Stream.concat(
                        demonstration.results().stream(), demonstration.demands().stream())
                .collect(Collectors.toMap(
                        posting -> posting.organisation() + "/" + posting.sourceId(), Function.identity()));
        assertThat(fair.participants()).hasSizeBetween(25, 32);
        assertThat(fair.participants())
                .extracting(DemonstrationFair.Brings::organisation)
                .doesNotHaveDuplicates();
        assertThat(fair.participants())
                .allSatisfy(one -> assertThat(one.listings())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(bySource.get(one.organisation() + "/" + source))
                                .isNotNull()
                                .matches(posting -> !posting.anonymous())));
    }

    @Test
    void theAccountsOfTheDemonstrationTakePart() {
        assertThat(fair.participants())
                .extracting(DemonstrationFair.Brings::organisation)
                .contains(
                        demonstration.accounts().get(0).organisation(),
                        demonstration.accounts().get(1).organisation());
    }

    @Test
    void someLeaveEarlyAndTheOthersAreThereAllTheTime() {
        List<String> slots = Stream.iterate(1, slot -> slot + 1)
                .limit(8)
                .map(String::valueOf)
                .toList();
        assertThat(fair.registrations(slots))
                .anyMatch(registration -> registration.present() != null)
                .anyMatch(registration -> registration.present() == null);
        assertThat(fair).isEqualTo(DemonstrationFair.of(demonstration, TODAY));
    }

    @Test
    void theFairOfTodayIsUnderWayAtAnyHour() {
        for (int hour = 1; hour < 24; hour++) {
            DemonstrationFair today = DemonstrationFair.under(demonstration, TODAY.atTime(hour, 40));
            DemonstrationFair.Day day = today.draft().days().getFirst();
            assertThat(day.day()).isEqualTo(TODAY);
            assertThat(LocalTime.parse(day.opens()).plusMinutes(day.meetingMinutes()))
                    .as("one meeting is over at " + hour)
                    .isBefore(LocalTime.of(hour, 40));
            assertThat(LocalTime.parse(day.closes())).isAfter(LocalTime.of(hour, 45));
            assertThat(today.participants()).hasSizeBetween(10, 16);
        }
    }
}
