package org.keqiao.web.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What coordinators bring along from an earlier ledger. */
@WebFlowTest
class PastIntroductionFlowTests {

    private static final String PAST = "/api/v1/introductions/past";

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PairingStory story;

    @Autowired
    JdbcClient jdbc;

    private Actor coordinator;
    private UUID result;
    private UUID demand;

    @BeforeEach
    void twoListings() {
        coordinator = accounts.coordinator();
        result = story.post(accounts.researcher(), "RESULT", "硅碳负极材料", false);
        demand = story.post(accounts.firmMember(), "DEMAND", "求高容量负极材料", false);
    }

    @Test
    void everyStepBearsTheDayOnWhichItWas() {
        send(Map.of(
                        "introducedOn", "2025-03-10",
                        "signedOn", "2025-06-01",
                        "contractType", "LICENCE",
                        "amount", "80",
                        "landedOn", "2025-06-01",
                        "zone", "HUAIROU"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("LANDED");
        assertThat(lines())
                .containsExactly(
                        "INTEREST_EXPRESSED 2025-03-01 09:00",
                        "INTEREST_RETURNED 2025-03-10 09:01",
                        "INTRODUCED 2025-03-10 09:01",
                        "SIGNED 2025-06-01 09:03",
                        "LANDED 2025-06-01 09:04");
    }

    @Test
    void aStepBeforeAnEarlierOneIsNamed() {
        refused(Map.of("introducedOn", "2025-02-28"), "introducedOn");
        refused(Map.of("introducedOn", "2025-04-01", "negotiatingOn", "2025-03-31"), "negotiatingOn");
        refused(Map.of("reason", "COST", "closedOn", "2024-12-31"), "closedOn");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aStepWithoutTheOneItRestsOnIsNamed() {
        refused(Map.of("signedOn", "2025-06-01", "contractType", "LICENCE", "amount", "80"), "introducedOn");
        refused(Map.of("introducedOn", "2025-03-10", "landedOn", "2025-06-01", "zone", "HUAIROU"), "signedOn");
        refused(
                Map.of(
                        "introducedOn", "2025-03-10",
                        "signedOn", "2025-06-01",
                        "contractType", "LICENCE",
                        "amount", "80",
                        "landedOn", "2025-06-01",
                        "zone", "HUAIROU",
                        "reason", "COST",
                        "closedOn", "2025-07-01"),
                "closedOn");
    }

    @Test
    void sentSeveralTimesAtOnceItIsWrittenOnce() {
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            Stream.generate(() -> CompletableFuture.runAsync(
                            () -> send(Map.of("reason", "COST", "closedOn", "2025-03-20"))
                                    .expectStatus()
                                    .isOk(),
                            several))
                    .limit(4)
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(lines()).containsExactly("INTEREST_EXPRESSED 2025-03-01 09:00", "CLOSED 2025-03-20 09:05");
    }

    private void refused(Map<String, Object> more, String field) {
        send(more)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    private RestTestClient.ResponseSpec send(Map<String, Object> more) {
        Map<String, Object> past = new HashMap<>(more);
        past.put("result", result);
        past.put("demand", demand);
        past.put("initiator", "DEMAND");
        past.put("interestedOn", "2025-03-01");
        return client.api(coordinator).post().uri(PAST).body(past).exchange();
    }

    private List<String> lines() {
        return jdbc.sql("""
                SELECT kind || to_char(at AT TIME ZONE 'Asia/Shanghai', ' YYYY-MM-DD HH24:MI') FROM ledger_line
                WHERE result_id = :result AND introduction_id IS NOT NULL ORDER BY at, id""").param("result", result).query(String.class).list();
    }
}
