package org.keqiao.web.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What became of the rows of every import. */
@Repository
class RowReports {

    private static final String SELECT =
            "SELECT number, outcome, title, listing_id, problems FROM listing_import_row WHERE import_id = :import ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    RowReports(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void add(UUID importId, List<RowReport> rows) {
        batches.batchUpdate(
                "INSERT INTO listing_import_row (import_id, number, outcome, title, listing_id, problems)"
                        + " VALUES (?, ?, ?, ?, ?, ?::jsonb)",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setObject(1, importId);
                    statement.setInt(2, row.number());
                    statement.setString(3, row.outcome().name());
                    statement.setString(4, row.title());
                    statement.setObject(5, row.listingId());
                    statement.setString(6, json.writeValueAsString(row.problems()));
                });
    }

    /** Numbers of the rows that are done. */
    Set<Integer> done(UUID importId) {
        return new HashSet<>(jdbc.sql("SELECT number FROM listing_import_row WHERE import_id = :import")
                .param("import", importId)
                .query(Integer.class)
                .list());
    }

    List<RowReport> failed(UUID importId, int limit) {
        return list(importId, "AND outcome = 'FAILED'", limit);
    }

    List<RowReport> succeeded(UUID importId, int limit) {
        return list(importId, "AND outcome <> 'FAILED'", limit);
    }

    List<RowReport> all(UUID importId) {
        return list(importId, "", Integer.MAX_VALUE);
    }

    private List<RowReport> list(UUID importId, String condition, int limit) {
        return jdbc.sql(SELECT + condition + " ORDER BY number LIMIT :limit")
                .param("import", importId)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private RowReport read(ResultSet row, int number) throws SQLException {
        return new RowReport(
                row.getInt("number"),
                RowOutcome.valueOf(row.getString("outcome")),
                row.getString("title"),
                row.getObject("listing_id", UUID.class),
                List.of(json.readValue(row.getString("problems"), RowProblem[].class)));
    }
}
