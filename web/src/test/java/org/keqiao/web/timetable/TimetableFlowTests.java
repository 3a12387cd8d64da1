package org.keqiao.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator makes and publishes a fair's timetable, and sees which wishes it leaves out and why. */
@WebFlowTest
class TimetableFlowTests {

    private final CoordinatorsDesk desk;
    private final TimetableStory story;

    @Autowired
    private TestClient client;

    @Autowired
    TimetableFlowTests(CoordinatorsDesk desk) {
        this.desk = desk;
        story = desk.story;
    }

    @Test
    void oneButtonMakesATimetableAndPublishingItIsWhatParticipantsGet() {
        assertThat(desk.make()).isEqualTo(story.path() + "/1");
        TimetableVersion version = desk.ready(1);
        assertThat(desk.meetings(version)).hasSize(8); // four slots, two tables
        assertThat(desk.scheduled()).isZero();
        assertThat(desk.browser(0).get(desk.mine()).body()).contains("还没有安排洽谈");

        desk.publish(1);

        assertThat(desk.scheduled()).isEqualTo(8);
        assertThat(story.people)
                .allSatisfy(person -> assertThat(desk.notices(person)).containsExactly("fair.timetable"));
        String page = desk.browser(0).get(desk.mine()).body();
        assertThat(desk.of(0, desk.meetings(version)).values())
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(page).contains(story.time(UUID.fromString(meeting.slot()))));
        assertThat(desk.page("/1")).contains("参会方看到的就是这一版的安排");
    }

    @Test
    void wishesLeftOutSayWhy() {
        story.prefer(1, 0, Preference.NO);
        desk.make();
        desk.ready(1);

        assertThat(desk.page("/1")).contains("未排入的意向", "有一方选择不谈", story.name(1) + "选择不谈");
    }

    @Test
    void wishesLeftOutSayWhatWouldHelp(
            @Autowired JdbcClient jdbc, @Autowired JsonMapper json, @Autowired TestAccounts accounts) {
        CoordinatorsDesk crowded = desk.at(new TimetableStory(jdbc, json, accounts, 4, 1, 1));
        crowded.submit("", Map.of("everyoneFirst", "true", "seconds", "1"));
        crowded.ready(1);

        assertThat(crowded.page("/1")).contains("共同空闲的时段没有合适的洽谈桌", "可以安排，如果：", "多开一张合适的桌", "没有排到的参会方（2）");
    }

    @Test
    void onlyCoordinatorsSeeTimetablesThatAreNotPublished() {
        TestBrowser firm = desk.browser(1);

        assertThat(firm.get(story.path()).statusCode()).isEqualTo(403);
        assertThat(client.browser(null).get(story.path()).statusCode()).isIn(302, 401);
    }
}
