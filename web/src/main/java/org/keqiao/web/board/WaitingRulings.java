package org.keqiao.web.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.web.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rulings of which it is not known yet whether they were followed. */
@Repository
class WaitingRulings {

    private static final String SELECT = """
            SELECT w.*, r.reference AS result, d.reference AS demand
            FROM %s w JOIN listing r ON r.id = w.result_id JOIN listing d ON d.id = w.demand_id
            """;

    private final JdbcClient jdbc;

    WaitingRulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it, committed before it is sent; missing when another about the same two waits, or one of them is none of ours. */
    Optional<WaitingRuling> add(UUID id, Ruling ruling, Actor actor, Instant now) {
        return jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO waiting_ruling (id, result_id, demand_id, recommend, note, ruled_by, ruled_at, tried_at)
                            SELECT :id, r.id, d.id, :recommend, :note, :by, :now, :now FROM listing r, listing d
                            WHERE r.id = :result AND d.id = :demand
                            ON CONFLICT (result_id, demand_id) DO NOTHING RETURNING *)
                        """ + SELECT.formatted("kept"))
                .param("id", id)
                .param("result", ruling.resultId())
                .param("demand", ruling.demandId())
                .param("recommend", ruling.recommend())
                .param("note", ruling.note())
                .param("by", actor.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(WaitingRulings::read)
                .optional();
    }

    Optional<WaitingRuling> of(UUID resultId, UUID demandId) {
        return jdbc.sql(SELECT.formatted("waiting_ruling") + "WHERE w.result_id = :result AND w.demand_id = :demand")
                .param("result", resultId)
                .param("demand", demandId)
                .query(WaitingRulings::read)
                .optional();
    }

    /** Those that nobody has tried since then; from now on they count as tried. */
    List<WaitingRuling> take(Instant since, Instant now) {
        return jdbc.sql("WITH taken AS (UPDATE waiting_ruling SET tried_at = :now WHERE tried_at <= :since RETURNING *)"
                        + SELECT.formatted("taken") + "ORDER BY w.ruled_at")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(WaitingRulings::read)
                .list();
    }

    /** It waits no more; false when somebody else has seen to it. */
    boolean end(UUID id) {
        return jdbc.sql("DELETE FROM waiting_ruling WHERE id = ?").param(id).update() == 1;
    }

    private static WaitingRuling read(ResultSet row, int number) throws SQLException {
        return new WaitingRuling(
                row.getObject("id", UUID.class),
                row.getObject("result_id", UUID.class),
                row.getString("result"),
                row.getObject("demand_id", UUID.class),
                row.getString("demand"),
                row.getBoolean("recommend"),
                row.getString("note"),
                row.getObject("ruled_by", UUID.class),
                row.getTimestamp("ruled_at").toInstant());
    }
}
