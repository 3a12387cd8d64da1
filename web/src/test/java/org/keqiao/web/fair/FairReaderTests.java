package org.keqiao.web.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.problem.InvalidFields;

class FairReaderTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant SECOND_MORNING = Instant.parse("2026-12-02T01:00:00Z");

    private final FairRequest request = twoDays();

    /** On the second day the link may have to be mended. */
    @Test
    void aDayThatTheFairHasAlreadyMayHavePassed() {
        List<FairDay> days =
                new FairReader(request, List.of(), BEFORE).read().profile().days();
        assertThat(new FairReader(request, days, SECOND_MORNING)
                        .read()
                        .profile()
                        .days())
                .isEqualTo(days);
    }

    @Test
    void anotherDayMayNot() {
        assertThatThrownBy(() -> new FairReader(request, List.of(), SECOND_MORNING).read())
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("days[0].day")));
    }

    private static FairRequest twoDays() {
        FairRequest first = FairTemplate.ONLINE.on(DAY);
        List<FairRequest.@Nullable Day> days = new ArrayList<>();
        days.add(new FairRequest.Day(DAY.toString(), "14:00", "17:00", "20", "5", ""));
        days.add(new FairRequest.Day(DAY.plusDays(1).toString(), "14:00", "17:00", "20", "5", ""));
        return new FairRequest(
                "两天的对接会",
                first.description(),
                first.industries(),
                first.format(),
                first.venue(),
                "https://meet.example.org/new",
                first.zone(),
                first.registerUntil(),
                first.wishesUntil(),
                first.mostMeetings(),
                first.answerHours(),
                days,
                first.rooms(),
                first.walkMinutes(),
                first.walks());
    }
}
