package org.keqiao.web.fair.standby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three firms and the university accept what they are offered of one time, all at once and each eight times. */
@WebFlowTest
class ConcurrentOfferFlowTests {

    @Autowired
    TestClient client;

    @Autowired
    StandbyStory story;

    @Autowired
    StandbyRounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofAllWhoAcceptAtTheSameMomentExactlyOneHasTheTime() throws Exception {
        story.callOff(0);
        rounds.run();
        List<Runnable> clicks = new ArrayList<>();
        List<UUID> asked = new ArrayList<>();
        for (int firm = 1; firm <= 3; firm++) {
            UUID offer = story.offer(firm);
            Actor person = story.firm(firm);
            asked.add(offer);
            for (int click = 0; click < 8; click++) {
                clicks.add(() -> accept(person, offer));
                clicks.add(() -> accept(story.university, offer));
            }
        }
        atOnce(clicks);

        assertThat(jdbc.sql("SELECT state FROM fair_offer WHERE id IN (:asked)")
                        .param("asked", asked)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TAKEN", "GONE", "GONE");
        assertThat(jdbc.sql("SELECT count(*) FROM fair_engagement WHERE slot_id = ?")
                        .param(story.fair.slots().getFirst().id())
                        .query(Long.class)
                        .single())
                .as("the two sides of the one meeting")
                .isEqualTo(2);
        assertThat(story.scheduled()).hasSize(1);
    }

    private void accept(Actor person, UUID offer) {
        int status = client.api(person)
                .post()
                .uri(story.path() + "/offers/" + offer + "/accept")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
        assertThat(status).isIn(200, 409);
    }

    private static void atOnce(List<Runnable> clicks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newFixedThreadPool(clicks.size())) {
            List<Future<?>> pending = new ArrayList<>();
            for (Runnable click : clicks) {
                pending.add(clients.submit(() -> {
                    start.await();
                    click.run();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : pending) {
                one.get();
            }
        }
    }
}
