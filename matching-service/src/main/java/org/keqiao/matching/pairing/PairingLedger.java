package org.keqiao.matching.pairing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of pairings. */
@Component
class PairingLedger {

    private static final TypeReference<List<ScorePart>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private static final String LOADS = """
            SELECT id, count(*) FILTER (WHERE state = 'RECOMMENDED') AS open,
                count(*) FILTER (WHERE recommended_at > :since) AS fresh,
                coalesce(min(score) FILTER (WHERE state = 'RECOMMENDED' AND NOT held), :none) AS weakest
            FROM (
                SELECT result_id AS id, state, recommended_at, score, held FROM pairing %s
                UNION ALL SELECT demand_id, state, recommended_at, score, held FROM pairing %s
            ) GROUP BY id
            """;

    /** Two counts, each by its index: with one count of a condition inside the CASE, all that is recommended would be read. */
    static final String WEAKEST = """
            SELECT * FROM pairing p
            WHERE state = 'RECOMMENDED' AND NOT held AND (result_id = :id OR demand_id = :id)
                AND :few < CASE WHEN p.result_id = :id
                    THEN (SELECT count(*) FROM pairing o WHERE o.state = 'RECOMMENDED' AND o.demand_id = p.demand_id)
                    ELSE (SELECT count(*) FROM pairing o WHERE o.state = 'RECOMMENDED' AND o.result_id = p.result_id) END
            ORDER BY score, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PairingLedger(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Pairing> find(UUID id) {
        return jdbc.sql("SELECT * FROM pairing WHERE id = ?")
                .param(id)
                .query((row, number) -> entry(row).pairing())
                .optional();
    }

    /** All pairings of a listing, locked until the end of the transaction. The listing must be locked already. */
    List<LedgerEntry> lockAllOf(UUID listingId) {
        return jdbc.sql("SELECT * FROM pairing WHERE result_id = :id OR demand_id = :id ORDER BY id FOR UPDATE")
                .param("id", listingId)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Stores a new version: the first, or the one after the stored one. */
    void store(LedgerEntry entry) {
        if (!store("pairing", "stored.version = excluded.version - 1", entry)) {
            throw new IllegalStateException("pairing " + entry.pairing().id() + " has another version than "
                    + (entry.pairing().version() - 1));
        }
    }

    /** Stores a version that the topic tells in the table of replayed pairings, unless a later one is there. */
    void replay(Pairing pairing) {
        store("replayed_pairing", "stored.version < excluded.version", new LedgerEntry(pairing, false));
    }

    private boolean store(String table, String condition, LedgerEntry entry) {
        return jdbc.sql("""
                        INSERT INTO %s AS stored VALUES (
                            :id, :version, :state, :resultId, :resultReference, :resultRevision, :resultTitle,
                            :demandId, :demandReference, :demandRevision, :demandTitle,
                            :score, :parts::jsonb, :reasons::jsonb, :evidence::jsonb, :model,
                            :recommendedAt, :changedAt, :cause, :note, :held)
                        ON CONFLICT (id) DO UPDATE SET
                            version = excluded.version, state = excluded.state, cause = excluded.cause, note = excluded.note,
                            result_reference = excluded.result_reference, result_revision = excluded.result_revision,
                            result_title = excluded.result_title,
                            demand_reference = excluded.demand_reference, demand_revision = excluded.demand_revision,
                            demand_title = excluded.demand_title,
                            score = excluded.score, parts = excluded.parts, reasons = excluded.reasons,
                            evidence = excluded.evidence, model_version = excluded.model_version,
                            held = excluded.held,
                            changed_at = excluded.changed_at
                        WHERE %s
                        """.formatted(table, condition)).params(columns(entry)).update() == 1;
    }

    /** Stores whether it is held, which is not part of what others see. */
    void storeHeld(UUID id, boolean held) {
        jdbc.sql("UPDATE pairing SET held = ? WHERE id = ?").params(held, id).update();
    }

    Optional<LedgerEntry> lock(UUID id) {
        return jdbc.sql("SELECT * FROM pairing WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Those of the ids that are recommended and not held, locked until the end of the transaction. */
    List<LedgerEntry> lockDisplaceable(Collection<UUID> ids) {
        return jdbc.sql(
                        "SELECT * FROM pairing WHERE id = ANY (?) AND state = 'RECOMMENDED' AND NOT held ORDER BY id FOR UPDATE")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * The recommendation of a listing that it would miss least, locked: not a held one, nor one of another listing that has few. Nobody
     * is waited for, so that matches at the same time can't wait in a circle.
     */
    Optional<LedgerEntry> lockWeakestOf(UUID listingId, int few) {
        return jdbc.sql(WEAKEST)
                .param("id", listingId)
                .param("few", few)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** The lowest score among the recommendations of a listing. */
    Optional<Double> weakestScoreOf(UUID listingId) {
        return jdbc.sql("""
                        SELECT min(score) / 1000.0 FROM pairing
                        WHERE state = 'RECOMMENDED' AND (result_id = :id OR demand_id = :id)
                        """)
                .param("id", listingId)
                .query((row, number) ->
                        Optional.ofNullable(row.getBigDecimal(1)).map(BigDecimal::doubleValue))
                .single();
    }

    /** What is recommended, and whether it is held. */
    Map<UUID, Boolean> recommended() {
        return jdbc
                .sql("SELECT id, held FROM pairing WHERE state = 'RECOMMENDED'")
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getBoolean("held")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How much is recommended to every listing because somebody wants it. */
    Map<UUID, Load> heldLoads() {
        return loads(LOADS.formatted("WHERE held", "WHERE held"), Map.of("since", Timestamp.from(Instant.EPOCH)));
    }

    /** How much is recommended to every listing. */
    Map<UUID, Load> allLoads(Instant since) {
        return loads(LOADS.formatted("", ""), Map.of("since", Timestamp.from(since)));
    }

    /** How much is recommended to listings, by listing; one to which nothing ever was has no entry. */
    Map<UUID, Load> loads(Collection<UUID> listingIds, Instant since) {
        return loads(
                LOADS.formatted("WHERE result_id = ANY (:ids)", "WHERE demand_id = ANY (:ids)"),
                Map.of("ids", listingIds.toArray(UUID[]::new), "since", Timestamp.from(since)));
    }

    private Map<UUID, Load> loads(String sql, Map<String, Object> parameters) {
        return jdbc
                .sql(sql)
                .params(parameters)
                .param("none", Load.NONE.weakest())
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Load(row.getInt("open"), row.getInt("fresh"), row.getInt("weakest"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, @Nullable Object> columns(LedgerEntry entry) {
        Pairing pairing = entry.pairing();
        Map<String, @Nullable Object> columns = new HashMap<>(Map.ofEntries(
                Map.entry("id", pairing.id()),
                Map.entry("version", pairing.version()),
                Map.entry("state", pairing.state().name()),
                Map.entry("resultId", pairing.result().listingId()),
                Map.entry("resultReference", pairing.result().reference()),
                Map.entry("resultRevision", pairing.result().revision()),
                Map.entry("resultTitle", pairing.result().title()),
                Map.entry("demandId", pairing.demand().listingId()),
                Map.entry("demandReference", pairing.demand().reference()),
                Map.entry("demandRevision", pairing.demand().revision()),
                Map.entry("demandTitle", pairing.demand().title()),
                Map.entry("score", Math.toIntExact(Math.round(pairing.score() * 1000))),
                Map.entry("parts", json.writeValueAsString(pairing.parts())),
                Map.entry("reasons", json.writeValueAsString(pairing.reasons())),
                Map.entry("evidence", json.writeValueAsString(pairing.evidence())),
                Map.entry("model", pairing.modelVersion()),
                Map.entry("held", entry.held()),
                Map.entry("recommendedAt", Timestamp.from(pairing.recommendedAt())),
                Map.entry("changedAt", Timestamp.from(pairing.changedAt())),
                Map.entry("cause", pairing.cause().name())));
        columns.put("note", pairing.note());
        return columns;
    }

    private LedgerEntry entry(ResultSet row) throws SQLException {
        Pairing pairing = new Pairing(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                PairingState.valueOf(row.getString("state")),
                PairingCause.valueOf(row.getString("cause")),
                row.getString("note"),
                side(row, "result_"),
                side(row, "demand_"),
                row.getInt("score") / 1000.0,
                json.readValue(row.getString("parts"), PARTS),
                json.readValue(row.getString("reasons"), REASONS),
                json.readValue(row.getString("evidence"), Evidence.class),
                row.getString("model_version"),
                instant(row, "recommended_at"),
                instant(row, "changed_at"));
        return new LedgerEntry(pairing, row.getBoolean("held"));
    }

    private static PairingSide side(ResultSet row, String prefix) throws SQLException {
        return new PairingSide(
                row.getObject(prefix + "id", UUID.class),
                row.getString(prefix + "reference"),
                row.getLong(prefix + "revision"),
                row.getString(prefix + "title"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
