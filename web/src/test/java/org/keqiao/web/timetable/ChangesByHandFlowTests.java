package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator moves, pins and forbids meetings of a timetable by forms. */
@WebFlowTest
class ChangesByHandFlowTests {

    private final CoordinatorsDesk desk;
    private final TimetableStory story;

    @Autowired
    ChangesByHandFlowTests(CoordinatorsDesk desk) {
        this.desk = desk;
        story = desk.story;
    }

    @Test
    void aMeetingIsMovedByFormAndStaysWhereItWasPinned() {
        desk.make();
        Map<Pair, PlannedMeeting> before = desk.meetings(desk.ready(1));
        Pair pair = before.keySet().iterator().next();
        PlannedMeeting meeting = requireNonNull(before.get(pair));
        UUID slot = story.slots.stream()
                .filter(one -> !one.toString().equals(meeting.slot()))
                .findFirst()
                .orElseThrow();
        String table = story.tables.getLast().toString();
        String form = "/1?meeting=" + meeting.wish();
        assertThat(desk.page(form)).contains("移到并固定在此");

        desk.send(form, "/1/move", Map.of("wish", meeting.wish(), "slot", slot.toString(), "table", table));

        PlannedMeeting moved = desk.meetings(desk.ready(2)).get(pair);
        assertThat(moved).isEqualTo(new PlannedMeeting(meeting.wish(), slot.toString(), table));
        desk.make();
        assertThat(desk.meetings(desk.ready(3)).get(pair)).isEqualTo(moved);
        assertThat(desk.page("/compare?one=1&other=2")).contains("改了时间或桌");
    }

    @Test
    void whatCannotBeIsSaidWithItsReasonAndLeavesNothingBehind(
            @Autowired TimetableVersions versions, @Autowired JdbcClient jdbc) {
        desk.make();
        Map<Pair, PlannedMeeting> before = desk.meetings(desk.ready(1));
        Pair pair = before.keySet().stream()
                .filter(one -> desk.isOf(one, 0))
                .findFirst()
                .orElseThrow();
        PlannedMeeting meeting = requireNonNull(before.get(pair));
        int away = story.slots.indexOf(UUID.fromString(meeting.slot())) == 0 ? 1 : 0;
        story.absent(0, away);
        String form = "/1?meeting=" + meeting.wish();

        desk.send(
                form,
                "/1/move",
                Map.of("wish", meeting.wish(), "slot", story.slots.get(away).toString(), "table", ""));

        assertThat(desk.page(form)).contains(story.name(0) + "在这个时段不在场");
        assertThat(versions.of(story.fair)).hasSize(1);
        assertThat(jdbc.sql("SELECT count(*) FROM timetable_pin WHERE first_id = ?")
                        .param(pair.first())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void forbiddenMeansNever() {
        desk.make();
        Map<Pair, PlannedMeeting> before = desk.meetings(desk.ready(1));
        Pair pair = before.keySet().iterator().next();
        String wish = requireNonNull(before.get(pair)).wish();

        desk.send("/1?meeting=" + wish, "/1/forbid", Map.of("wish", wish, "slot", ""));

        assertThat(desk.meetings(desk.ready(2))).doesNotContainKey(pair);
        assertThat(desk.page("/2?all=true")).contains("已由协调人禁止");
        desk.make();
        assertThat(desk.meetings(desk.ready(3))).doesNotContainKey(pair);
    }
}
