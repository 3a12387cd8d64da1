package org.keqiao.web.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines: coordinators and administrators read all, others those of their own organisation and those shared with it. */
@Repository
class LedgerLines {

    private static final String TABLES = """
            FROM ledger_line l
                LEFT JOIN listing r ON r.id = l.result_id
                LEFT JOIN listing d ON d.id = l.demand_id
                LEFT JOIN organisation ro ON ro.id = l.result_organisation_id
                LEFT JOIN organisation dd ON dd.id = l.demand_organisation_id
                LEFT JOIN organisation o ON o.id = l.organisation_id
                LEFT JOIN introduction i ON i.id = l.introduction_id
            """;

    private static final String COLUMNS = """
            SELECT l.*, o.name AS organisation, person_name(l.account_id) AS person, i.introduced_at IS NOT NULL AS introduced,
                r.reference AS result_reference, r.content ->> 'title' AS result_title,
                coalesce((r.content ->> 'anonymous')::boolean, false) AS result_anonymous, ro.name AS result_organisation,
                d.reference AS demand_reference, d.content ->> 'title' AS demand_title,
                coalesce((d.content ->> 'anonymous')::boolean, false) AS demand_anonymous, dd.name AS demand_organisation
            """;

    private static final String READABLE = """
            (:all OR l.organisation_id = CAST(:reader AS uuid)
                OR (l.shared AND CAST(:reader AS uuid) IN (l.result_organisation_id, l.demand_organisation_id)))
            """;

    /** By an organisation's name only coordinators look: to others the answer would tell who is anonymous. */
    private static final String WORDS = """
            (:organisationName = '' OR NOT :all
                OR o.name ILIKE :organisationName OR ro.name ILIKE :organisationName OR dd.name ILIKE :organisationName)
            AND (:text = '' OR r.reference ILIKE :text OR d.reference ILIKE :text
                OR r.content ->> 'title' ILIKE :text OR d.content ->> 'title' ILIKE :text)
            """;

    private static final String WHERE = "WHERE " + READABLE + " AND " + LedgerFilter.LINES + " AND " + WORDS;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LedgerLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    List<LedgerRow> find(LedgerFilter filter, Actor reader, long offset, int limit) {
        return jdbc.sql(COLUMNS + TABLES + WHERE + " ORDER BY l.at DESC, l.id DESC LIMIT :limit OFFSET :offset")
                .params(parameters(filter, reader))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    long count(LedgerFilter filter, Actor reader) {
        return jdbc.sql("SELECT count(*) " + TABLES + WHERE)
                .params(parameters(filter, reader))
                .query(Long.class)
                .single();
    }

    Optional<LedgerRow> find(long id, Actor reader) {
        return jdbc.sql(COLUMNS + TABLES + "WHERE l.id = :id AND " + READABLE)
                .params(parameters(LedgerFilter.none(), reader))
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private static Map<String, @Nullable Object> parameters(LedgerFilter filter, Actor reader) {
        Map<String, @Nullable Object> values = new HashMap<>(filter.parameters());
        UUID organisation = reader.organisationId();
        values.put("all", reader.role().actsForOthers());
        values.put("reader", organisation == null ? null : organisation.toString());
        return values;
    }

    private LedgerRow read(ResultSet row, int number) throws SQLException {
        return new LedgerRow(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                LedgerKind.valueOf(row.getString("kind")),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                row.getString("person"),
                side(row, "result"),
                side(row, "demand"),
                row.getObject("introduction_id", UUID.class),
                row.getObject("pairing_id", UUID.class),
                row.getBoolean("introduced"),
                Arrays.asList((String[]) row.getArray("industries").getArray()),
                row.getString("zone"),
                row.getString("before"),
                row.getString("after"),
                json.readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {}));
    }

    private static LedgerRow.Side side(ResultSet row, String side) throws SQLException {
        return new LedgerRow.Side(
                row.getObject(side + "_id", UUID.class),
                row.getString(side + "_reference"),
                row.getString(side + "_title"),
                row.getObject(side + "_organisation_id", UUID.class),
                row.getString(side + "_organisation"),
                row.getBoolean(side + "_anonymous"));
    }
}
