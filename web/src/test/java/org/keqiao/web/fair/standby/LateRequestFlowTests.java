package org.keqiao.web.fair.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.meeting.MeetingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who asks for a meeting after the timetable was published gets a free place, or the next that is vacated. */
@WebFlowTest
class LateRequestFlowTests {

    @Autowired
    TestClient client;

    @Autowired
    FairStory fairs;

    @Autowired
    StandbyStory story;

    @Autowired
    StandbyRounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsAskedForAfterPublicationGetsTheFirstTimeThatIsFreeForBoth() {
        JsonNode accepted = accept(ask(1));
        assertThat(accepted.path("state").asString()).isEqualTo("SCHEDULED");
        assertThat(accepted.path("slotId").asString())
                .isEqualTo(story.fair.slots().get(1).id().toString());
        assertThat(story.meeting(0).slotId())
                .as("nobody moves")
                .isEqualTo(story.fair.slots().getFirst().id());
        assertThat(client.browser(story.firm(1))
                        .get("/fairs/" + story.fair.id() + "/my-timetable")
                        .body())
                .contains("13:55–14:15");

        String named = fairs.post(
                        story.firm(2),
                        requests(),
                        Map.of(
                                "other",
                                story.host,
                                "slot",
                                story.fair.slots().get(1).id()),
                        409)
                .path("type")
                .asString();
        assertThat(named).endsWith("fair-slot-taken");
    }

    @Test
    void aPlaceIsFreeOnlyIfItHasTheScreenAndThereIsTimeToWalkThere() {
        jdbc.sql("UPDATE fair_participant SET remote = true WHERE id = ?")
                .param(story.guest(1))
                .update();
        jdbc.sql("UPDATE fair_walk SET minutes = 30 WHERE fair_id = ?")
                .param(story.fair.id())
                .update();

        JsonNode accepted = accept(ask(1));

        assertThat(accepted.path("tableId").asString())
                .as("the only table with a screen")
                .isEqualTo(story.fair.tables().getLast().id().toString());
        assertThat(accepted.path("slotId").asString())
                .as("thirty minutes after the host's meeting in the other room")
                .isEqualTo(story.fair.slots().get(2).id().toString());
    }

    @Test
    void twoWhoAgreedButFoundNoTimeComeFirstWhenOneIsVacated() {
        jdbc.sql(
                        "INSERT INTO fair_absence (participant_id, slot_id) SELECT :host, id FROM fair_slot WHERE fair_id = :fair AND id <> :first")
                .param("host", story.host)
                .param("fair", story.fair.id())
                .param("first", story.fair.slots().getFirst().id())
                .update();
        String asked = ask(4);
        assertThat(accept(asked).path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(jdbc.sql("SELECT count(*) FROM notice WHERE kind = 'fair.place-wanted' AND dedup_key LIKE ?")
                        .param("%" + asked + "%")
                        .query(Long.class)
                        .single())
                .as("the coordinator is asked to make room")
                .isEqualTo(1);

        story.callOff(0);
        rounds.run();

        assertThat(story.meeting(4).state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(story.outcomes()).containsExactly("FILLED");
        assertThat(story.offers(story.university)).isEmpty();
    }

    /** A firm asks the university; answers the id of what it asked for. */
    private String ask(int firm) {
        return fairs.post(story.firm(firm), requests(), Map.of("other", story.host), 200)
                .path("id")
                .asString();
    }

    private JsonNode accept(String asked) {
        return fairs.post(story.university, requests() + "/" + asked + "/accept", Map.of(), 200);
    }

    private String requests() {
        return story.path() + "/meetings";
    }
}
