package org.keqiao.web.fair.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A time that somebody vacates is offered to those who wait for one. */
@WebFlowTest
class StandbyFlowTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    StandbyStory story;

    @Autowired
    StandbyRounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatOneCallsOffIsOfferedToTheBestThreeAndTheFirstTwoWhoAgreeHaveIt() {
        story.callOff(0);
        assertThat(story.meeting(0).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(story.meeting(0).sequence()).isEqualTo(1);
        rounds.run();

        assertThat(story.offers(story.university)).hasSize(3);
        assertThat(story.offers(story.firm(1))).hasSize(1);
        assertThat(story.offers(story.firm(0)))
                .as("who called it off is not asked again")
                .isEmpty();
        assertThat(notices(1)).containsExactly("fair.offered");

        UUID waiting = story.offer(1);
        UUID wanted = story.offer(2);
        assertThat(story.answer(story.firm(1), waiting, "accept", 200)).isEqualTo("OPEN");
        assertThat(story.answer(story.firm(2), wanted, "accept", 200)).isEqualTo("OPEN");
        assertThat(story.meetings(2))
                .as("a yes of one side takes nobody's time")
                .isEmpty();
        assertThat(story.answer(story.university, wanted, "accept", 200)).isEqualTo("TAKEN");

        Meeting made = story.meeting(2);
        assertThat(made.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(made.slotId()).isEqualTo(story.fair.slots().getFirst().id());
        assertThat(story.outcomes()).containsExactly("FILLED");
        assertThat(story.answer(story.university, wanted, "accept", 200))
                .as("again")
                .isEqualTo("TAKEN");
        story.answer(story.university, waiting, "accept", 409);
        assertThat(story.offers(story.university)).isEmpty();
        assertThat(notices(1)).containsExactly("fair.offered", "fair.offer-gone");
        assertThat(notices(2)).containsExactly("fair.offered", "fair.offer-agreed");
        assertThat(client.browser(story.firm(2))
                        .get("/fairs/" + story.fair.id() + "/my-timetable")
                        .body())
                .contains("13:30–13:50", story.fair.tables().getFirst().name());
    }

    @Test
    void whatNobodyAnswersGoesOnToTheNextAndEndsWithTheLast() {
        story.callOff(0);
        rounds.run();
        assertThat(story.offers(story.firm(4))).as("three are asked first").isEmpty();
        UUID lapsed = story.offer(1);
        letLapse();
        assertThat(story.offers(story.firm(1)))
                .as("over before the clockwork says so")
                .isEmpty();
        story.answer(story.firm(1), lapsed, "accept", 409);

        rounds.run();
        assertThat(story.offers(story.firm(3))).isEmpty();
        assertThat(story.offers(story.university)).hasSize(1);
        story.answer(story.firm(4), story.offer(4), "decline", 200);

        rounds.run();
        assertThat(story.outcomes()).containsExactly("NOBODY");
        assertThat(story.scheduled()).isEmpty();
    }

    @Test
    void whoWithdrawsLeavesTimesForOthersAndIsAskedForNone() {
        String withdrawing = story.path() + "/participants/" + story.guest(0);
        client.api(story.firm(0))
                .delete()
                .uri(withdrawing)
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        Actor coordinator = accounts.coordinator();
        accounts.consent(Objects.requireNonNull(story.firm(0).organisationId()));
        client.api(coordinator)
                .delete()
                .uri(withdrawing)
                .exchange()
                .expectStatus()
                .isNoContent();
        rounds.run();
        assertThat(story.offers(story.university)).hasSize(3);

        TestBrowser desk = client.browser(coordinator);
        String timetable = "/fairs/" + story.fair.id() + "/timetable";
        desk.submit(timetable, "/fairs/" + story.fair.id() + "/vacancies/" + vacancy() + "/stop", Map.of());
        assertThat(story.outcomes()).containsExactly("STOPPED");
        assertThat(story.offers(story.university)).isEmpty();
        assertThat(desk.get(timetable).body()).contains("空出的时间", "已停止候补");
    }

    @Test
    void noTimeOfAFairThatIsCalledOffIsOfferedAnyMore(@Autowired FairStory fairs) {
        story.callOff(0);
        rounds.run();
        assertThat(story.offers(story.university)).hasSize(3);

        fairs.post(accounts.coordinator(), story.path() + "/cancel", Map.of("reason", "暴雨"), 200);
        rounds.run();

        assertThat(story.offers(story.university)).isEmpty();
        assertThat(story.outcomes()).containsExactly("TOO_LATE");
    }

    @Test
    void strangersNeitherSeeNorAnswerAnOffer() {
        story.callOff(0);
        rounds.run();
        UUID offer = story.offer(1);
        story.answer(story.firm(2), offer, "accept", 404);
        story.answer(accounts.firmMember(), offer, "accept", 404);
        client.api(accounts.firmMember())
                .get()
                .uri(story.path() + "/offers")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private List<String> notices(int firm) {
        return jdbc.sql("SELECT kind FROM notice WHERE account_id = ? AND kind LIKE 'fair.o%' ORDER BY created_at")
                .param(story.firm(firm).accountId())
                .query(String.class)
                .list();
    }

    private UUID vacancy() {
        return jdbc.sql("SELECT id FROM fair_vacancy WHERE fair_id = ?")
                .param(story.fair.id())
                .query(UUID.class)
                .single();
    }

    private void letLapse() {
        jdbc.sql("""
                UPDATE fair_offer SET expires_at = now() - interval '1 second' WHERE state = 'OPEN' AND vacancy_id IN (
                    SELECT id FROM fair_vacancy WHERE fair_id = ?)""").param(story.fair.id()).update();
    }
}
