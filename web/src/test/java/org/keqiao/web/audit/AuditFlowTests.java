package org.keqiao.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@WebFlowTest
class AuditFlowTests {

    @Autowired
    AuditLog log;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ListingPosting posting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void whatPeopleDoOfConsequenceLeavesALine() {
        Organisation university = accounts.university();
        Actor office = accounts.person(Role.OFFICE, university.id());
        Actor colleague = accounts.person(Role.RESEARCHER, university.id());
        TestBrowser browser = client.browser(null);
        browser.signIn(office.username(), "falsch");
        browser.signIn(office.username(), TestAccounts.PASSWORD);
        String page = "/organisations/" + university.id();
        browser.submit(page, page + "/members/" + colleague.accountId(), Map.of("role", "OFFICE"));
        browser.submit(page, page + "/invitations", Map.of("role", "RESEARCHER"));
        browser.submit("/account", "/account/tokens", Map.of("name", "测试", "scopes", "READ", "expiresInDays", "7"));
        browser.get("/ledger/export?format=CSV");
        accounts.consent(university);

        assertThat(kinds(office.accountId()))
                .containsExactly(
                        "EXPORTED",
                        "TOKEN_MADE",
                        "INVITED",
                        "ROLE_CHANGED",
                        "SIGNED_IN",
                        "SIGN_IN_FAILED",
                        "ACCOUNT_OPENED");
        assertThat(kinds(university.id())).contains("CONSENT_RECORDED", "INVITED");
        assertThat(kinds(colleague.accountId())).containsExactly("ROLE_CHANGED", "ACCOUNT_OPENED");
    }

    /** What coordinators, administrators and people settle, each with words that no line may hold. */
    @Test
    void rulingsAndSettingsLeaveLinesWithoutTheirWords() {
        String words = "不该入志的话" + UUID.randomUUID();
        Organisation firm = accounts.firm();
        Actor manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor coordinator = accounts.coordinator();
        Actor administrator = accounts.administrator();

        TestBrowser own = client.browser(manager);
        String page = "/organisations/" + firm.id();
        own.submit(
                page,
                page + "/details",
                Map.of("officePhone", "010-62780000", "website", "https://" + UUID.randomUUID() + ".example.cn"));
        own.submit("/account/notices", "/account/notices", Map.of("language", "en", "workingHours", "true"));
        Listing listing =
                posting.post(Requests.parse(Requests.demand()), manager).listing();

        TestBrowser desk = client.browser(coordinator);
        desk.submit(
                "/review/" + listing.id(),
                "/review/" + listing.id() + "/return",
                Map.of("revision", Long.toString(listing.revision()), "reasons", "OTHER", "note", words));
        long line = jdbc.sql("SELECT max(id) FROM ledger_line WHERE demand_id = ?")
                .param(listing.id())
                .query(Long.class)
                .single();
        desk.submit("/ledger", "/ledger/" + line + "/corrections", Map.of("text", words));
        TestBrowser office = client.browser(administrator);
        String labels = "/administration/labels/ip-wish";
        office.submit(labels, labels, Map.of("SHARED.english", words));
        office.submit(labels, labels, Map.of("SHARED.english", ""));
        client.api(manager)
                .post()
                .uri("/api/v1/account/leave")
                .body(Map.of("password", TestAccounts.PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(kinds(manager.accountId())).contains("ORGANISATION_CHANGED", "SETTINGS_CHANGED", "ACCOUNT_LEFT");
        assertThat(kinds(coordinator.accountId())).contains("LISTING_REVIEWED", "LEDGER_CORRECTED");
        assertThat(kinds(administrator.accountId())).contains("WORDS_CHANGED");
        assertThat(trail.find(AuditFilter.ALL, 0, 500))
                .allSatisfy(each -> assertThat(each.toString())
                        .doesNotContain(words, "010-62780000", manager.username(), firm.name()));
    }

    @Test
    void noLineNamesAnybody() {
        Actor person = accounts.researcher();
        client.browser(person).get("/ledger/export");
        assertThat(trail.find(filter(person.accountId()), 0, 50))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.toString()).doesNotContain(person.username(), person.displayName()));
    }

    @Test
    void aLineAndItsActAreOneTransaction() {
        UUID subject = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            log.add(AuditKind.EXPORTED, null, subject, null);
            status.setRollbackOnly();
        });
        assertThat(kinds(subject)).isEmpty();
        transaction.executeWithoutResult(status -> log.add(AuditKind.EXPORTED, null, subject, null));
        assertThat(kinds(subject)).containsExactly("EXPORTED");
    }

    @Test
    void linesOfManyAtOnceAreOneChain() {
        UUID subject = UUID.randomUUID();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40)
                    .forEach(i -> threads.execute(() -> transaction.executeWithoutResult(
                            status -> log.add(AuditKind.EXPORTED, null, subject, "path|" + i + "，中文"))));
        }
        assertThat(trail.count(filter(subject))).isEqualTo(40);
        AuditVerdict verdict = trail.verify();
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.lines()).isEqualTo(trail.count(AuditFilter.ALL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_line SET detail = 'nothing' WHERE id = :id",
                "UPDATE audit_line SET account_id = NULL, subject_id = NULL WHERE id = :id",
                "UPDATE audit_line SET at = at + interval '1 microsecond' WHERE id = :id",
                "UPDATE audit_line SET hash = sha256('x') WHERE id = :id",
                "DELETE FROM audit_line WHERE id = :id"
            })
    void whoeverMayChangeTheTableIsFoundOut(String tampering) throws SQLException {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 3; i++) {
                log.add(AuditKind.EXPORTED, UUID.randomUUID(), UUID.randomUUID(), "/ledger/export");
            }
        });
        long id = trail.verify().lines() - 1;
        try (Connection superuser = superuser()) {
            superuser.setAutoCommit(false);
            JdbcClient power = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
            AuditTrail seen = new AuditTrail(power);
            assertThat(seen.verify().isWhole()).isTrue();
            power.sql("SET LOCAL session_replication_role = replica").update();
            assertThat(power.sql(tampering).param("id", id).update()).isEqualTo(1);
            AuditVerdict verdict = seen.verify();
            assertThat(verdict.isWhole()).isFalse();
            assertThat(verdict.broken()).isBetween(id, id + 1);
            assertThat(verdict.lines()).isEqualTo(id - 1);
            superuser.rollback();
        }
    }

    @Test
    void thePlatformItselfCanOnlyAdd() {
        log.add(AuditKind.EXPORTED, null, null, null);
        for (String attempt :
                List.of("UPDATE audit_line SET kind = 'X'", "DELETE FROM audit_line", "TRUNCATE audit_line")) {
            assertThatThrownBy(() -> jdbc.sql(attempt).update())
                    .rootCause()
                    .hasMessageMatching("(?s).*(append-only|permission denied).*");
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl() + "&user=postgres");
    }

    private List<String> kinds(UUID id) {
        return trail.find(filter(id), 0, 100).stream().map(AuditLine::kind).toList();
    }

    private static AuditFilter filter(UUID id) {
        return new AuditFilter(null, id, null, null);
    }
}
