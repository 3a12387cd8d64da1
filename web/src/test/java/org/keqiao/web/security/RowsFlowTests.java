package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ActorAuthentication;
import org.keqiao.web.link.Links;
import org.keqiao.web.reach.SystemReach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** What the database itself keeps from whoever asks, however the query is written. */
@WebFlowTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsFlowTests {

    /**
     * Tables without rows of one person or organisation, or that many share and every reader narrows; all others need a policy.
     * Shared too are those of fairs ({@code fair_…}).
     */
    private static final Set<String> OPEN = Set.of(
            "account",
            "audit_line",
            "dead_letter",
            "feed_entry",
            "flyway_schema_history",
            "ledger_line",
            "listing_reference",
            "organisation",
            "outbox",
            "pairing",
            "rate_window",
            "renewal_reminder",
            "review_item",
            "searchable_listing",
            "sign_in_failure",
            "spring_session",
            "spring_session_attributes",
            "vocabulary_label");

    private static final String FILES_OF_DRAFTS =
            "attachment WHERE NOT EXISTS (SELECT FROM listing l WHERE l.id = listing_id AND l.state <> 'DRAFT')";

    /** Of these everybody sees the rows of what is published. */
    private static final Set<String> WITH_WHAT_IS_PUBLIC = Set.of("listing", "attachment");

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Links links;

    @Autowired
    SystemReach system;

    @Autowired
    TransactionTemplate transaction;

    private RouteWorld world;

    @BeforeAll
    void anOrganisationHasSomethingOfEverything() {
        world = new RouteWorld(client, accounts, jdbc, json, links);
        world.makeAll();
    }

    @Test
    void everyTableHasAPolicyOrIsKnownToBeOpen() {
        assertThat(tables(false))
                .as(
                        "Tables without row-level security. Where rows belong to a person or an organisation, add to the migration"
                                + " CALL guard('table', 'condition') as V900__row_level_security.sql does; else name it in OPEN")
                .allMatch(table -> OPEN.contains(table) || table.matches("(fair|timetable)(_.*)?"));
    }

    @Test
    void aQueryWithoutPredicateFindsNothingOfOthers() {
        Actor stranger = accounts.firmMember();
        assertThat(countedBy(stranger))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(countedBy(null))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(draftsSeenBy(stranger)).isZero();
        assertThat(draftsSeenBy(member())).isPositive();
        assertThat(asking(stranger, () -> count(FILES_OF_DRAFTS))).isZero();
    }

    @Test
    void peopleFindTheirOwnAndThePlatformFindsAll() {
        Map<String, Long> own = countedBy(member());
        assertThat(own).containsKeys("introduction", "introduction_document", "notice", "api_token", "consent");
        Map<String, Long> all = new LinkedHashMap<>();
        own.keySet().forEach(table -> all.put(table, count(table)));
        for (String table : List.of(
                "introduction",
                "introduction_document",
                "notice",
                "api_token",
                "saved_search",
                "invitation",
                "consent",
                "listing_import")) {
            assertThat(own.get(table)).as(table).isPositive().isLessThanOrEqualTo(all.get(table));
        }
        assertThat(own.get("password_reset")).isZero();
        assertThat(all.get("password_reset")).isPositive();
    }

    @Test
    void coordinatorsSeeIntroductionsButNobodysContactsAndNotices() {
        Map<String, Long> seen = countedBy(accounts.coordinator());
        assertThat(seen.get("introduction")).isPositive();
        assertThat(List.of("contact_card", "notice", "api_token", "mail", "saved_search", "unsent_form"))
                .allSatisfy(table -> assertThat(seen.get(table)).as(table).isZero());
    }

    @Test
    void nobodyWritesForOthers() {
        Actor stranger = accounts.firmMember();
        asking(stranger, () -> {
            assertThat(jdbc.sql("UPDATE introduction SET state = state").update())
                    .isZero();
            assertThat(jdbc.sql("DELETE FROM notice").update()).isZero();
            assertThat(jdbc.sql("UPDATE listing SET state = 'WITHDRAWN'").update())
                    .isZero();
            assertThatThrownBy(() -> jdbc.sql("INSERT INTO unsent_form VALUES (:account, 'RESULT', 0, '{}', now())")
                            .param("account", member().accountId())
                            .update())
                    .rootCause()
                    .hasMessageContaining("row-level security");
            return 0L;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE notice DISABLE ROW LEVEL SECURITY",
                "DROP POLICY reach ON notice",
                "CREATE POLICY more ON notice USING (true)",
                "TRUNCATE notice",
                "CREATE TABLE web.mine (id int)",
                "CREATE OR REPLACE FUNCTION reach_is_system() RETURNS boolean LANGUAGE sql RETURN true",
                "SET ROLE web"
            })
    void theRoleAtWorkCannotChangeTheRules(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }

    @Test
    void whatThePlatformDoesInBetweenEndsThereEvenInATransaction() {
        asking(
                accounts.firmMember(),
                () -> transaction.execute(status -> {
                    assertThat(count("notice")).isZero();
                    assertThat(system.get(() -> count("notice"))).isPositive();
                    assertThatThrownBy(() -> system.run(() -> {
                                throw new IllegalStateException("refused");
                            }))
                            .hasMessage("refused");
                    return count("notice");
                }));
    }

    private Map<String, Long> countedBy(@Nullable Actor actor) {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (String table : tables(true)) {
            if (!WITH_WHAT_IS_PUBLIC.contains(table)) {
                counted.put(table, asking(actor, () -> count(table)));
            }
        }
        return counted;
    }

    private long draftsSeenBy(Actor actor) {
        return asking(actor, () -> count("listing WHERE state = 'DRAFT'"));
    }

    private long count(String from) {
        return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }

    private List<String> tables(boolean guarded) {
        return jdbc.sql("""
                SELECT relname FROM pg_class WHERE relnamespace = 'web'::regnamespace AND relkind IN ('r', 'p')
                    AND (relrowsecurity AND relforcerowsecurity) = :guarded ORDER BY relname""").param("guarded", guarded).query(String.class).list();
    }

    private Actor member() {
        return Objects.requireNonNull(world.people().get(Who.MEMBER));
    }

    /** As a thread that answers a request of this person. */
    private static long asking(@Nullable Actor actor, Supplier<Long> question) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        if (actor != null) {
            SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(actor));
        }
        try {
            return question.get();
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
