package org.keqiao.web.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every pairing ever told, each at its highest version. */
@Repository
public class Pairings {

    private static final String SELECT = "SELECT body, trace_id FROM pairing ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SystemReach system;

    Pairings(JdbcClient jdbc, JsonMapper json, SystemReach system) {
        this.jdbc = jdbc;
        this.json = json;
        this.system = system;
    }

    /** Stores this version unless the same or a later one is there; says whether it did. */
    boolean store(Pairing pairing, @Nullable String traceId) {
        return jdbc.sql("""
                INSERT INTO pairing (id, version, state, result_id, demand_id, score, body, trace_id, recommended_at, changed_at)
                VALUES (:id, :version, :state, :result, :demand, :score, CAST(:body AS jsonb), :trace, :recommended, :changed)
                ON CONFLICT (id) DO UPDATE SET
                    version = excluded.version, state = excluded.state, score = excluded.score, body = excluded.body,
                    trace_id = excluded.trace_id, changed_at = excluded.changed_at
                WHERE pairing.version < excluded.version""")
                        .param("id", pairing.id())
                        .param("version", pairing.version())
                        .param("state", pairing.state().name())
                        .param("result", pairing.result().listingId())
                        .param("demand", pairing.demand().listingId())
                        .param("score", pairing.score())
                        .param("body", json.writeValueAsString(pairing))
                        .param("trace", traceId)
                        .param("recommended", time(pairing.recommendedAt()))
                        .param("changed", time(pairing.changedAt()))
                        .update()
                == 1;
    }

    public Optional<StoredPairing> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The recommended pairing of these two listings. */
    public Optional<Pairing> recommendedBetween(UUID resultId, UUID demandId) {
        return jdbc.sql(SELECT + "WHERE result_id = :result AND demand_id = :demand AND state = 'RECOMMENDED' LIMIT 1")
                .param("result", resultId)
                .param("demand", demandId)
                .query(this::read)
                .optional()
                .map(StoredPairing::pairing);
    }

    /** Those of the ids that there are, in no order. */
    public List<Pairing> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE id IN (:ids)").param("ids", ids).query(this::read).list().stream()
                        .map(StoredPairing::pairing)
                        .toList();
    }

    /** The pairings of a listing in one state, best first. */
    List<StoredPairing> of(UUID listingId, PairingState state, int offset, int limit) {
        return jdbc.sql(SELECT + """
                WHERE state = :state AND (result_id = :listing OR demand_id = :listing)
                ORDER BY score DESC, id LIMIT :limit OFFSET :offset""")
                .param("listing", listingId)
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    long count(UUID listingId, PairingState state) {
        return jdbc.sql("""
                SELECT count(*) FROM pairing WHERE state = :state AND (result_id = :listing OR demand_id = :listing)""")
                .param("listing", listingId)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    /** Of the whole platform, newest change first. */
    public List<StoredPairing> recommended(boolean bestFirst, int offset, int limit) {
        String order = bestFirst ? "score DESC, id" : "changed_at DESC, id";
        return jdbc.sql(SELECT + "WHERE state = 'RECOMMENDED' ORDER BY " + order + " LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    /** Of the whole platform, whoever asks. */
    public long countRecommended() {
        return system.get(() -> jdbc.sql("SELECT count(*) FROM pairing WHERE state = 'RECOMMENDED'")
                .query(Long.class)
                .single());
    }

    private StoredPairing read(ResultSet row, int number) throws SQLException {
        return new StoredPairing(json.readValue(row.getString("body"), Pairing.class), row.getString("trace_id"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
