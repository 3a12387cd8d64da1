package org.keqiao.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@WebFlowTest
class LedgerFlowTests {

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PairingStory story;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledger ledger;

    @Test
    void publishingAndWithdrawingAreLinesOfTheOwnerOnly() {
        Actor university = accounts.researcher();
        UUID id = story.post(university, "RESULT", "台账里的成果", false);
        client.api(university)
                .post()
                .uri("/api/v1/listings/" + id + "/withdraw")
                .exchange()
                .expectStatus()
                .isOk();
        client.api(university)
                .post()
                .uri("/api/v1/listings/" + id + "/publish")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(jdbc.sql("SELECT kind FROM ledger_line WHERE result_id = :id ORDER BY id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("LISTING_PUBLISHED", "LISTING_WITHDRAWN", "LISTING_REPUBLISHED");
        String query = "/ledger?listing=" + id;
        assertThat(client.browser(university).get(query).body()).contains("台账里的成果", "再次发布", "共 3 条");
        assertThat(client.browser(accounts.coordinator())
                        .get(query + "&kind=LISTING_WITHDRAWN")
                        .body())
                .contains("共 1 条");
        assertThat(client.browser(accounts.researcher()).get(query).body()).doesNotContain("台账里的成果");
    }

    @Test
    void aLineIsNeverChangedNotEvenInTheDatabase() {
        story.post(accounts.researcher(), "RESULT", "不可更改", false);
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE ledger_line SET kind = 'SIGNED'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM ledger_line").update()).hasMessageContaining("append-only");
    }

    @Test
    void aLineIsWrittenInTheTransactionOfItsStepOrNotAtAll() {
        assertThatThrownBy(() -> ledger.append(
                        LedgerEntry.of(LedgerKind.FAIR_HELD, Instant.EPOCH, Matter.fair(UUID.randomUUID(), null))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aCorrectionIsALineOfItsOwn() {
        UUID id = story.post(accounts.researcher(), "RESULT", "需要更正", false);
        TestBrowser coordinator = client.browser(accounts.coordinator());
        long line = jdbc.sql("SELECT id FROM ledger_line WHERE result_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        coordinator.submit(
                "/ledger?listing=" + id, "/ledger/" + line + "/corrections", Map.of("text", "应为 11 月 20 日发布"));
        assertThat(coordinator.get("/ledger?listing=" + id).body()).contains("更正第 " + line, "应为 11 月 20 日发布", "共 2 条");
    }

    @Test
    void exportsOpenWithoutRunningAnything() {
        Actor university = accounts.researcher();
        UUID id = story.post(university, "RESULT", "=HYPERLINK(\"http://evil.example\")", false);
        TestBrowser browser = client.browser(university);
        String csv = browser.get("/ledger/export?format=CSV&listing=" + id).body();
        assertThat(csv).startsWith("\uFEFF").contains("'=HYPERLINK");
        byte[] workbook = browser.download("/ledger/export?listing=" + id);
        assertThat(new String(workbook, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }
}
