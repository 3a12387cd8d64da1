package org.keqiao.web.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.ListingRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people write, before they send it: one form a person and kind, or listing, for thirty days. */
@Repository
class UnsentForms {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    UnsentForms(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the form as it is now, in place of what was kept of it before; nothing of a writing that has ended. */
    Optional<Instant> keep(Actor actor, Writing writing, ListingRequest request, long revision) {
        Instant now = clock.instant();
        int kept = jdbc.sql("""
                        INSERT INTO unsent_form (account_id, form, revision, request, saved_at)
                        VALUES (:account, :form, :revision, :request::jsonb, :now)
                        ON CONFLICT (account_id, form) DO UPDATE
                        SET revision = excluded.revision, request = excluded.request, saved_at = excluded.saved_at
                        WHERE unsent_form.ended IS DISTINCT FROM :writing""")
                .param("account", actor.accountId())
                .param("form", name(request.kind(), writing.listing()))
                .param("writing", writing.id())
                .param("revision", revision)
                .param("request", json.writeValueAsString(request).replace("\\u0000", ""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return kept == 0 ? Optional.empty() : Optional.of(now);
    }

    Optional<UnsentForm> find(Actor actor, @Nullable String kind, @Nullable UUID listing) {
        return jdbc.sql("""
                        SELECT request, revision, saved_at FROM unsent_form
                        WHERE account_id = :account AND form = :form AND request IS NOT NULL AND saved_at > :since""")
                .param("account", actor.accountId())
                .param("form", name(kind, listing))
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query(this::form)
                .optional();
    }

    /** The form was sent, or is not wanted any more: what it still sends of itself comes too late. */
    void end(Actor actor, Writing writing, @Nullable String kind) {
        jdbc.sql("""
                        INSERT INTO unsent_form (account_id, form, revision, ended, saved_at)
                        VALUES (:account, :form, 0, :writing, :now)
                        ON CONFLICT (account_id, form) DO UPDATE
                        SET request = NULL, ended = excluded.ended, saved_at = excluded.saved_at""")
                .param("account", actor.accountId())
                .param("form", name(kind, writing.listing()))
                .param("writing", writing.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM unsent_form WHERE account_id = :account AND saved_at < :since")
                .param("account", actor.accountId())
                .param("since", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private UnsentForm form(ResultSet row, int number) throws SQLException {
        return new UnsentForm(
                json.readValue(row.getString("request"), ListingRequest.class),
                row.getLong("revision"),
                row.getTimestamp("saved_at").toInstant());
    }

    private static String name(@Nullable String kind, @Nullable UUID listing) {
        return listing != null ? listing.toString() : "DEMAND".equals(kind) ? "DEMAND" : "RESULT";
    }
}
