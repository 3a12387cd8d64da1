package org.keqiao.web.fair.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty clients at the same moment after one thing, of which there is one. */
@WebFlowTest
class ConcurrentAcceptFlowTests {

    private static final int CLIENTS = 50;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    FairStory story;

    @Autowired
    PairingStory listings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void exactlyOneGetsTheSlotAndExactlyOneTheLastPlace() throws Exception {
        FairView fair = story.open(accounts.coordinator(), "并发");
        Actor popular = accounts.researcher();
        UUID wanted = story.register(popular, fair.id(), listings.post(popular, "RESULT", "人人想谈的成果", false));
        Actor shy = accounts.researcher();
        UUID reserved = story.register(shy, fair.id(), listings.post(shy, "RESULT", "只谈一场的成果", false));
        jdbc.sql("UPDATE fair_participant SET most_meetings = 1 WHERE id = :id")
                .param("id", reserved)
                .update();
        UUID slot = fair.slots().getFirst().id();
        String path = "/api/v1/fairs/" + fair.id() + "/meetings";
        List<String> forTheSlot = new ArrayList<>();
        List<String> forThePlace = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Actor firm = accounts.firmMember();
            story.register(firm, fair.id(), listings.post(firm, "DEMAND", "第 " + i + " 家的需求", false));
            forTheSlot.add(story.post(firm, path, Map.of("other", wanted, "slot", slot), 200)
                    .path("id")
                    .asString());
            forThePlace.add(story.post(firm, path, Map.of("other", reserved), 200)
                    .path("id")
                    .asString());
        }

        assertThat(acceptAllAtOnce(popular, path, forTheSlot)).containsOnlyOnce(200);
        assertThat(acceptAllAtOnce(shy, path, forThePlace)).containsOnlyOnce(200);

        assertThat(count("state = 'ACCEPTED' AND slot_id = :id", slot)).isEqualTo(1);
        assertThat(count("state = 'ACCEPTED' AND other_id = :id", reserved)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM fair_engagement WHERE slot_id = :id")
                        .param("id", slot)
                        .query(Long.class)
                        .single())
                .as("the two sides of the one meeting")
                .isEqualTo(2);
    }

    /** What each was answered. */
    private List<Integer> acceptAllAtOnce(Actor actor, String path, List<String> meetings) throws Exception {
        var http = client.api(actor);
        CountDownLatch start = new CountDownLatch(1);
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(meetings.size())) {
            List<Future<Integer>> pending = new ArrayList<>();
            for (String meeting : meetings) {
                pending.add(clients.submit(() -> {
                    start.await();
                    return http.post()
                            .uri(path + "/" + meeting + "/accept")
                            .exchange()
                            .returnResult()
                            .getStatus()
                            .value();
                }));
            }
            start.countDown();
            for (Future<Integer> each : pending) {
                answers.add(each.get());
            }
        }
        assertThat(answers).hasSize(CLIENTS).containsOnly(200, 409);
        return answers;
    }

    private long count(String condition, UUID id) {
        return jdbc.sql("SELECT count(*) FROM fair_meeting WHERE " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
