package org.keqiao.web.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.fair.FairDay.Pause;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.problem.InvalidFields;

class FairDayTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void meetingsFollowEachOtherWithTheirGapAndLeavePausesOut() {
        assertThat(starts(day("09:00", "12:00", 30, 10, new Pause(LocalTime.of(10, 0), LocalTime.of(10, 30)))))
                .as("09:40 would reach into the pause")
                .containsExactly("09:00", "10:30", "11:10");
    }

    @Test
    void aDayThatIsTooShortHasNoSlot() {
        assertThat(day("09:00", "09:19", 20, 0).slots()).isEmpty();
        assertThat(starts(day("23:00", "23:59", 20, 0))).containsExactly("23:00", "23:20");
    }

    @ParameterizedTest
    @CsvSource({
        "12:00-13:30, 1",
        "12:00 - 13:30, 1",
        "12：00～13：30, 1",
        "'10:00-10:15，15:00-15:20', 2",
        "'10:00-10:15; 15:00-15:20', 2",
        "'', 0"
    })
    void pausesAreReadAsPeopleWriteThem(String text, int many) {
        FieldReader fields = new FieldReader();
        assertThat(TimeReader.spans(fields, "pauses", text)).hasSize(many);
        fields.throwIfAnyProblem();
    }

    @ParameterizedTest
    @CsvSource({"13:30-12:00", "12:00", "noon", "12:00-25:00"})
    void whatIsNoPauseIsSaidSo(String text) {
        FieldReader fields = new FieldReader();
        TimeReader.spans(fields, "pauses", text);
        assertThatThrownBy(fields::throwIfAnyProblem).isInstanceOf(InvalidFields.class);
    }

    private static FairDay day(String opens, String closes, int minutes, int gap, Pause... pauses) {
        return new FairDay(DAY, LocalTime.parse(opens), LocalTime.parse(closes), minutes, gap, List.of(pauses));
    }

    private static List<String> starts(FairDay day) {
        return day.slots().stream()
                .map(slot -> slot.start().toLocalTime().toString())
                .toList();
    }
}
