package org.keqiao.matching.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        int stored = jdbc.sql("""
                        INSERT INTO pairing AS stored VALUES (
                            :id, :version, :state, :resultId, :resultReference, :resultRevision, :resultTitle,
                            :demandId, :demandReference, :demandRevision, :demandTitle,
                            :score, :parts::jsonb, :reasons::jsonb, :evidence::jsonb, :model,
                            :chosenByResult, :chosenByDemand, :recommendedAt, :changedAt, :cause, :note)
                        ON CONFLICT (id) DO UPDATE SET
                            version = excluded.version, state = excluded.state, cause = excluded.cause, note = excluded.note,
                            result_reference = excluded.result_reference, result_revision = excluded.result_revision,
                            result_title = excluded.result_title,
                            demand_reference = excluded.demand_reference, demand_revision = excluded.demand_revision,
                            demand_title = excluded.demand_title,
                            score = excluded.score, parts = excluded.parts, reasons = excluded.reasons,
                            evidence = excluded.evidence, model_version = excluded.model_version,
                            chosen_by_result = excluded.chosen_by_result, chosen_by_demand = excluded.chosen_by_demand,
                            changed_at = excluded.changed_at
                        WHERE stored.version = excluded.version - 1
                        """).params(columns(entry)).update();
        if (stored != 1) {
            throw new IllegalStateException("pairing " + entry.pairing().id() + " has another version than "
                    + (entry.pairing().version() - 1));
        }
    }

    /** Stores who chooses it, which is not part of what others see. */
    void storeChoice(LedgerEntry entry) {
        jdbc.sql("UPDATE pairing SET chosen_by_result = ?, chosen_by_demand = ? WHERE id = ?")
                .params(
                        entry.chosenByResult(),
                        entry.chosenByDemand(),
                        entry.pairing().id())
                .update();
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
                Map.entry("chosenByResult", entry.chosenByResult()),
                Map.entry("chosenByDemand", entry.chosenByDemand()),
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
        return new LedgerEntry(pairing, row.getBoolean("chosen_by_result"), row.getBoolean("chosen_by_demand"));
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
