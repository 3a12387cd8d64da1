package org.keqiao.matching.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people say to pairs. An opinion against a pair binds until one of its listings changes in substance. */
@Component
class Opinions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Opinions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps it unless the same or a later revision is there; says whether it did. */
    boolean store(Opinion opinion) {
        return jdbc.sql("""
                        INSERT INTO opinion AS stored VALUES (
                            :pairing, :speaker, :revision, :result, :resultRevision, :demand, :demandRevision,
                            :says, :reason, :note, :parts::jsonb, :saidAt)
                        ON CONFLICT (pairing_id, speaker) DO UPDATE SET
                            revision = excluded.revision, result_revision = excluded.result_revision,
                            demand_revision = excluded.demand_revision, says = excluded.says, reason = excluded.reason,
                            note = excluded.note, parts = excluded.parts, said_at = excluded.said_at
                        WHERE stored.revision < excluded.revision
                        """)
                        .param("pairing", opinion.pairingId())
                        .param("speaker", opinion.speaker().name())
                        .param("revision", opinion.revision())
                        .param("result", opinion.result().listingId())
                        .param("resultRevision", opinion.result().revision())
                        .param("demand", opinion.demand().listingId())
                        .param("demandRevision", opinion.demand().revision())
                        .param("says", opinion.says().name())
                        .param(
                                "reason",
                                opinion.reason() == null
                                        ? null
                                        : opinion.reason().name())
                        .param("note", opinion.note())
                        .param("parts", json.writeValueAsString(opinion.parts()))
                        .param("saidAt", Timestamp.from(opinion.saidAt()))
                        .update()
                == 1;
    }

    /** Whether this is what its speaker said last. */
    boolean isNewest(Opinion opinion) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM opinion
                            WHERE pairing_id = :pairing AND speaker = :speaker AND revision = :revision)
                        """)
                .param("pairing", opinion.pairingId())
                .param("speaker", opinion.speaker().name())
                .param("revision", opinion.revision())
                .query(Boolean.class)
                .single();
    }

    long nextRevision(UUID pairingId, Opinion.Speaker speaker) {
        return jdbc.sql("SELECT coalesce(max(revision), 0) + 1 FROM opinion WHERE pairing_id = ? AND speaker = ?")
                .params(pairingId, speaker.name())
                .query(Long.class)
                .single();
    }

    /** Notes by which key a coordinator ruled last. */
    void keepKey(UUID pairingId, @Nullable UUID key) {
        jdbc.sql("UPDATE opinion SET ruling_key = :key WHERE pairing_id = :pairing AND speaker = 'COORDINATOR'")
                .param("key", key, Types.OTHER)
                .param("pairing", pairingId)
                .update();
    }

    /** Whether what a coordinator ruled last was ruled by this key. */
    boolean isRuledBy(UUID pairingId, UUID key) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM opinion
                            WHERE pairing_id = :pairing AND speaker = 'COORDINATOR' AND ruling_key = :key)
                        """)
                .param("pairing", pairingId)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    Stance on(UUID pairingId) {
        return stances("pairing_id = ?", pairingId).getOrDefault(pairingId, Stance.FREE);
    }

    /** By pairing; pairs of which nobody said anything have no entry. */
    Map<UUID, Stance> ofListing(UUID listingId) {
        return stances("result_id = ? OR demand_id = ?", listingId, listingId);
    }

    Map<UUID, Stance> all() {
        return stances("true");
    }

    private Map<UUID, Stance> stances(String condition, Object... parameters) {
        Map<UUID, Stance> stances = new HashMap<>();
        jdbc.sql("""
            SELECT o.pairing_id,
                bool_or(speaker <> 'COORDINATOR' AND says = 'AGAINST' AND in_force) AS declined,
                bool_or(speaker <> 'COORDINATOR' AND says = 'FOR') AS interested,
                bool_or(says = 'FOR') FILTER (WHERE speaker = 'COORDINATOR' AND says <> 'NOTHING' AND (says = 'FOR' OR in_force))
                    AS ruled_for,
                max(note) FILTER (WHERE speaker = 'COORDINATOR') AS note
            FROM (
                SELECT opinion.*,
                    result_revision >= coalesce(result.substance_revision, 0)
                        AND demand_revision >= coalesce(demand.substance_revision, 0) AS in_force
                FROM opinion
                LEFT JOIN known_listing result ON result.listing_id = result_id
                LEFT JOIN known_listing demand ON demand.listing_id = demand_id
                WHERE %s
            ) o GROUP BY o.pairing_id
            """.formatted(condition)).params(parameters).query(row -> {
            stances.put(row.getObject("pairing_id", UUID.class), stance(row));
        });
        return stances;
    }

    private static Stance stance(ResultSet row) throws SQLException {
        @Nullable Boolean ruledFor = (Boolean) row.getObject("ruled_for");
        return Stance.of(row.getBoolean("declined"), row.getBoolean("interested"), ruledFor, row.getString("note"));
    }
}
