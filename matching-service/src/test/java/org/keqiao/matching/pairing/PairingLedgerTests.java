package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.matching.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** How PostgreSQL finds what the ledger asks for in a full table. */
class PairingLedgerTests extends OnEngines {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    @Autowired
    PairingLedgerTests(JdbcClient jdbc, JsonMapper json, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = transaction;
    }

    @Test
    void whatTheOtherListingsHaveIsCountedByIndexWhenTheWeakestIsSought() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            fill();
            assertThat(lookUps(PairingLedger.WEAKEST))
                    .contains(
                            "pairing_recommended_of_demand (demand_id = p.demand_id)",
                            "pairing_recommended_of_result (result_id = p.result_id)");
        });
    }

    /** A hundred results, each paired with forty demands, of which ten are recommended. */
    private void fill() {
        jdbc.sql("""
                INSERT INTO pairing (id, version, state, cause, result_id, result_reference, result_revision, result_title,
                    demand_id, demand_reference, demand_revision, demand_title, score, parts, reasons, evidence,
                    model_version, recommended_at, changed_at)
                SELECT gen_random_uuid(), 1, CASE WHEN open THEN 'RECOMMENDED' ELSE 'SUPERSEDED' END,
                    CASE WHEN open THEN 'MATCHED' ELSE 'OUTRANKED' END,
                    CAST(md5('result' || r) AS uuid), 'R' || r, 1, 'result', CAST(md5('demand' || d) AS uuid), 'D' || d, 1, 'demand',
                    500, '[]', '[]', '{}', 'test', now(), now()
                FROM generate_series(1, 100) r, generate_series(1, 40) d, LATERAL (SELECT (r + d) % 4 = 0) AS recommended (open)
                """).update();
        jdbc.sql("ANALYZE pairing").update();
        jdbc.sql("SET LOCAL enable_seqscan = off").update();
    }

    /** The indexes that the plan goes by, each with what it looks up. */
    private List<String> lookUps(String statement) {
        String plan = jdbc.sql("EXPLAIN (FORMAT JSON) " + statement)
                .param("id", UUID.randomUUID())
                .param("few", 3)
                .query(String.class)
                .single();
        return json.readTree(plan).findParents("Index Cond").stream()
                .map(scan -> scan.path("Index Name").asString() + " "
                        + scan.path("Index Cond").asString())
                .toList();
    }
}
