package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published timetable is mended when parties go or come, and keeps what it can. */
@WebFlowTest
class RepairFlowTests {

    private final CoordinatorsDesk desk;
    private final TimetableStory story;
    private final JdbcClient jdbc;

    @Autowired
    RepairFlowTests(CoordinatorsDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
        story = desk.story;
    }

    @Test
    void whoWillNotComeIsTakenOutAndEverybodyConcernedIsToldAndNobodyElse() {
        desk.make();
        TimetableVersion first = desk.ready(1);
        desk.publish(1);
        Map<Pair, PlannedMeeting> before = desk.meetings(first);

        assertThat(desk.takeOut(1, 0)).isEqualTo(story.path() + "/2");
        TimetableVersion repaired = desk.ready(2);
        Map<Pair, PlannedMeeting> after = desk.meetings(repaired);

        assertThat(after.keySet()).noneMatch(pair -> desk.isOf(pair, 0));
        assertThat(before.keySet().stream().filter(pair -> !desk.isOf(pair, 0)))
                .allSatisfy(pair -> assertThat(after.get(pair)).isEqualTo(before.get(pair)));
        assertThat(repaired.baseNumber()).isEqualTo(1);
        desk.publish(2);
        assertThat(desk.notices(story.people.getFirst())).containsExactly("fair.timetable", "fair.timetable-changed");
        for (int party = 1; party < story.participants.size(); party++) {
            boolean same = desk.of(party, before).equals(desk.of(party, after));
            assertThat(desk.notices(story.people.get(party))).hasSize(same ? 1 : 2);
        }
    }

    @Test
    void newMeetingsOfARepairAreOfferedFirstOrGivenAtOnceAsTheCoordinatorChooses() {
        desk.make();
        desk.ready(1);
        desk.publish(1);
        int before = desk.scheduled();
        desk.takeOut(1, 0);
        Map<Pair, PlannedMeeting> repaired = desk.meetings(desk.ready(2));
        long kept = desk.meetings(desk.version(1)).keySet().stream()
                .filter(repaired::containsKey)
                .count();
        assertThat(repaired.size()).as("the repair fills what is vacated").isGreaterThan((int) kept);
        assertThat(desk.page("/2")).contains("先征询");

        desk.send("/2", "/2/publish", Map.of("offer", "true"));

        assertThat(desk.scheduled()).isEqualTo((int) kept).isLessThan(before);
        await().atMost(CoordinatorsDesk.SOON)
                .until(() -> jdbc.sql("""
                                SELECT count(*) FROM fair_offer o JOIN fair_vacancy v ON v.id = o.vacancy_id
                                WHERE v.fair_id = ? AND o.state = 'OPEN'""").param(story.fair).query(Long.class).single() > 0);
        assertThat(desk.page("")).contains("空出的时间", "待双方答复");

        desk.publish(2);

        assertThat(desk.scheduled()).isEqualTo(repaired.size());
    }

    @Test
    void whatParticipantsCalledOffIsNotBroughtBackByAnOlderVersion() {
        desk.make();
        Map<Pair, PlannedMeeting> made = desk.meetings(desk.ready(1));
        desk.publish(1);
        desk.submit("/1/repair", Map.of());
        desk.ready(2);
        Pair pair = made.keySet().iterator().next();
        callOff(pair);

        desk.publish(2);
        assertThat(desk.page("/2")).contains("又约定或取消了 1 场");
        assertThat(desk.version(2).isPublished()).isFalse();
        assertThat(desk.page("/1")).contains("发布后参会方又约定、取消或正在征询 1 场");

        desk.submit("/1/repair", Map.of());
        assertThat(desk.meetings(desk.ready(3))).doesNotContainKey(pair);
        desk.publish(3);
        assertThat(desk.version(3).isPublished()).isTrue();
    }

    @Test
    void aNewPartyIsTakenInWithoutMovingAnybody() {
        desk.make();
        Map<Pair, PlannedMeeting> before = desk.meetings(desk.ready(1));
        story.join();

        assertThat(desk.submit("/1/repair", Map.of())).isEqualTo(story.path() + "/2");

        TimetableVersion second = desk.ready(2);
        assertThat(requireNonNull(second.standing()).moved()).isZero();
        assertThat(desk.meetings(second)).containsAllEntriesOf(before);
    }

    /** The first of the pair does, on the page of their own timetable. */
    private void callOff(Pair pair) {
        UUID meeting = jdbc.sql(
                        "SELECT id FROM fair_meeting WHERE fair_id = :fair AND :one IN (participant_id, other_id)"
                                + " AND :other IN (participant_id, other_id)")
                .param("fair", story.fair)
                .param("one", pair.first())
                .param("other", pair.second())
                .query(UUID.class)
                .single();
        TestBrowser person = desk.browser(story.participants.indexOf(pair.first()));
        assertThat(person.get(desk.mine()).body()).contains("取消这一场");
        person.submit(
                desk.mine(),
                "/fairs/" + story.fair + "/partners/meetings/" + meeting,
                Map.of("button", "cancel", "scheduled", "true"));
    }
}
