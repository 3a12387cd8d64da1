package org.keqiao.web.board;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds pairings for coordinators, who see whose they are. */
@Repository
class Board {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final String FROM = """
            FROM pairing p
            JOIN listing r ON r.id = p.result_id JOIN organisation ro ON ro.id = r.organisation_id
            JOIN listing d ON d.id = p.demand_id JOIN organisation dem ON dem.id = d.organisation_id
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE answer = 'INTERESTED')::int AS interested,
                    count(*) FILTER (WHERE answer = 'NOT_FOR_US')::int AS declined
                FROM pairing_answer WHERE pairing_id = p.id) a
            WHERE (CAST(:state AS text) IS NULL OR p.state = :state)
                AND (CAST(:industry AS text) IS NULL OR r.content -> 'industries' @> to_jsonb(CAST(:industry AS text))
                    OR d.content -> 'industries' @> to_jsonb(CAST(:industry AS text)))
                AND (CAST(:zone AS text) IS NULL OR :zone IN (r.content ->> 'zone', d.content ->> 'zone'))
                AND (CAST(:organisation AS text) IS NULL
                    OR strpos(lower(ro.name || ' ' || dem.name), lower(CAST(:organisation AS text))) > 0)
                AND (CAST(:score AS numeric) IS NULL OR p.score >= CAST(:score AS numeric) / 100)
                AND CASE CAST(:answered AS text)
                    WHEN 'NOBODY' THEN a.interested + a.declined = 0
                    WHEN 'ONE_INTERESTED' THEN a.interested = 1
                    WHEN 'BOTH_INTERESTED' THEN a.interested = 2
                    WHEN 'DECLINED' THEN a.declined > 0
                    ELSE true END
            """;

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(BoardFilter filter) {
        return jdbc.sql("SELECT count(*) " + FROM)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    List<BoardRow> page(BoardFilter filter) {
        return jdbc.sql("""
                        SELECT p.id, p.score, p.body ->> 'cause' AS cause, p.result_id, p.body -> 'result' ->> 'title' AS result_title,
                            ro.name AS result_owner, p.demand_id, p.body -> 'demand' ->> 'title' AS demand_title,
                            dem.name AS demand_owner, a.interested, a.declined, p.changed_at
                        """ + FROM + " ORDER BY " + filter.order() + " LIMIT :limit OFFSET :offset")
                .params(parameters(filter))
                .param("limit", BoardFilter.SIZE)
                .param("offset", filter.number() * BoardFilter.SIZE)
                .query((row, number) -> row(row))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(BoardFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("state", name(filter.state()));
        parameters.put("industry", name(filter.industry()));
        parameters.put("zone", name(filter.zone()));
        parameters.put(
                "answered", filter.answered() == null ? null : filter.answered().name());
        String organisation = filter.organisation();
        parameters.put("organisation", organisation == null || organisation.isBlank() ? null : organisation.strip());
        parameters.put("score", filter.score());
        return parameters;
    }

    private static @Nullable String name(@Nullable Term term) {
        return term == null ? null : term.name();
    }

    private static BoardRow row(ResultSet row) throws SQLException {
        return new BoardRow(
                row.getObject("id", UUID.class),
                row.getBigDecimal("score")
                        .multiply(BigDecimal.valueOf(100))
                        .setScale(1)
                        .toPlainString(),
                PairingCause.valueOf(row.getString("cause")),
                row.getObject("result_id", UUID.class),
                row.getString("result_title"),
                row.getString("result_owner"),
                row.getObject("demand_id", UUID.class),
                row.getString("demand_title"),
                row.getString("demand_owner"),
                row.getInt("interested"),
                row.getInt("declined"),
                LocalDate.ofInstant(row.getTimestamp("changed_at").toInstant(), BEIJING));
    }
}
