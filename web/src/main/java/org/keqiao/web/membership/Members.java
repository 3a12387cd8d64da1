package org.keqiao.web.membership;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Role;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of every organisation whose accounts are open. */
@Repository
class Members {

    private static final String SELECT = """
            SELECT id, username, display_name, email, role, manager, created_at FROM account
            WHERE closed_at IS NULL AND organisation_id = :organisation""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemReach system;

    Members(JdbcClient jdbc, Clock clock, SystemReach system) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
    }

    List<Member> of(UUID organisationId) {
        return jdbc.sql(SELECT + " ORDER BY manager DESC, display_name, id")
                .param("organisation", organisationId)
                .query(Member.class)
                .list();
    }

    Optional<Member> find(UUID organisationId, UUID id) {
        return jdbc.sql(SELECT + " AND id = :id")
                .param("organisation", organisationId)
                .param("id", id)
                .query(Member.class)
                .optional();
    }

    boolean isManager(UUID accountId) {
        return jdbc.sql("SELECT manager AND closed_at IS NULL FROM account WHERE id = :id")
                .param("id", accountId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Locks the organisation's managers, so that of two who remove each other one stays. */
    long countManagers(UUID organisationId) {
        return jdbc.sql("""
                SELECT id FROM account WHERE organisation_id = :organisation AND manager AND closed_at IS NULL FOR UPDATE""")
                .param("organisation", organisationId)
                .query(UUID.class)
                .list()
                .size();
    }

    void change(UUID id, Role role, boolean manager) {
        jdbc.sql("UPDATE account SET role = :role, manager = :manager WHERE id = :id")
                .param("role", role.name())
                .param("manager", manager)
                .param("id", id)
                .update();
    }

    /**
     * Closes the account: nobody signs in with it any more, its API tokens and linked identities are gone, and its address is free for
     * another. What the person posted stays.
     */
    void close(UUID id) {
        jdbc.sql("UPDATE account SET closed_at = :now, manager = false, email = NULL WHERE id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        system.run(() -> jdbc.sql("""
                WITH tokens AS (DELETE FROM api_token WHERE account_id = :id)
                DELETE FROM linked_identity WHERE account_id = :id""").param("id", id).update());
    }
}
