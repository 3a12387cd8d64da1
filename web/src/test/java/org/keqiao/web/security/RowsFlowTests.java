package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** Tables without a policy, and why they need none. */
    private static final Map<String, String> OPEN = Map.of(
            "flyway_schema_history", "says which migrations ran, and nothing of people or organisations",
            "listing_reference", "counts the numbers that were given out",
            "spring_session", "is looked up by the secret in the cookie, before it is known who asks",
            "spring_session_attributes", "goes with spring_session");

    private static final String FILES_OF_DRAFTS =
            "attachment WHERE NOT EXISTS (SELECT FROM listing l WHERE l.id = listing_id AND l.state <> 'DRAFT')";

    /** Of these everybody sees the rows of what is published. */
    private static final Set<String> WITH_WHAT_IS_PUBLIC = Set.of(
            "listing",
            "attachment",
            "organisation",
            "vocabulary_label",
            "feed_entry",
            "searchable_listing",
            "fair",
            "fair_slot",
            "fair_table",
            "fair_table_closed",
            "fair_walk");

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
    void everyTableHasAPolicyOrAReasonWhyNot() {
        assertThat(tables(false))
                .as(
                        "Tables without row-level security. Add to a migration CALL guard('table', 'condition') as"
                                + " V900__row_level_security.sql does; only where there is nothing to guard, name it in OPEN with the reason")
                .containsExactlyInAnyOrderElementsOf(OPEN.keySet());
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

    /** Every row that there is, inserted once more, and every row of every table, changed and deleted. */
    @Test
    void noTableTakesWritesOfStrangers() {
        List<String> tried = new ArrayList<>();
        for (String table : tables(true)) {
            String columns = columns(table);
            List<String> rows = jdbc.sql("SELECT to_jsonb(t)::text FROM %s t LIMIT 3".formatted(table))
                    .query(String.class)
                    .list();
            for (Actor stranger : Arrays.asList(accounts.firmMember(), null)) {
                for (String row : rows) {
                    tried.add(table);
                    assertThat(refusal(
                                    stranger,
                                    "INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_record(null::%1$s, '%3$s')"
                                            .formatted(table, columns, row.replace("'", "''"))))
                            .as("insert into " + table)
                            .contains(table.equals("outbox") ? "outbox_pkey" : "row-level security");
                }
                String last = columns.substring(columns.lastIndexOf(' ') + 1);
                String others = table.equals("account") || table.equals("organisation")
                        ? " WHERE id IS DISTINCT FROM reach_account() AND id IS DISTINCT FROM reach_organisation()"
                        : "";
                assertThat(refusal(stranger, "UPDATE %1$s SET %2$s = %2$s%3$s".formatted(table, last, others)))
                        .as("update of " + table)
                        .matches("0 rows|.*(append-only|permission denied).*");
                assertThat(refusal(stranger, "DELETE FROM %s%s".formatted(table, others)))
                        .as("delete from " + table)
                        .matches("0 rows|.*(append-only|permission denied).*");
            }
        }
        assertThat(tried).contains("ledger_line", "pairing", "account", "fair_participant", "review_item", "outbox");
    }

    @Test
    void administratorsAloneReadTheAuditLog() {
        assertThat(asking(accounts.administrator(), () -> count("audit_line"))).isPositive();
        assertThat(asking(accounts.coordinator(), () -> count("audit_line"))).isZero();
    }

    @Test
    void othersKnowOfAPersonTheNameAndNothingElse() {
        UUID person = member().accountId();
        String[] name = new String[1];
        asking(accounts.firmMember(), () -> {
            name[0] = jdbc.sql("SELECT person_name(?)")
                    .param(person)
                    .query(String.class)
                    .single();
            assertThat(count("account WHERE id = '" + person + "'")).isZero();
            return count("notice");
        });
        assertThat(name[0]).isEqualTo(member().displayName());
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
                String others = table.equals("account") ? " WHERE id IS DISTINCT FROM reach_account()" : "";
                counted.put(table, asking(actor, () -> count(table + others)));
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

    /** What the database answers: the rows that were changed, or why it refuses. Nothing stays changed. */
    private String refusal(@Nullable Actor stranger, String statement) {
        String[] answer = new String[1];
        asking(stranger, () -> {
            try {
                transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    answer[0] = jdbc.sql(statement).update() + " rows";
                });
            } catch (DataAccessException refused) {
                answer[0] = String.valueOf(refused.getMostSpecificCause().getMessage())
                        .lines()
                        .findFirst()
                        .orElse("");
            }
            return 0L;
        });
        return answer[0];
    }

    /** Of the columns those that are written. */
    private String columns(String table) {
        return jdbc.sql("""
                SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM information_schema.columns
                WHERE table_schema = 'web' AND table_name = ? AND is_generated = 'NEVER'""").param(table).query(String.class).single();
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
