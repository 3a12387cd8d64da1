package org.keqiao.web.introduction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All introductions. */
@Repository
class Introductions {

    private static final String SELECT = "SELECT body FROM introduction ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Introductions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Introduction> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Steps of one introduction wait for each other. */
    Optional<Introduction> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Introduction> lockOpen(String matter) {
        return jdbc.sql(SELECT + "WHERE matter = :matter AND state <> 'CLOSED' FOR UPDATE")
                .param("matter", matter)
                .query(this::read)
                .optional();
    }

    /** Makes those who bring along what happened about the same matter wait for each other, to the end of the transaction. */
    void queue(String matter) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('introduction/' || :matter, 0))")
                .param("matter", matter)
                .query(row -> {});
    }

    Optional<Introduction> find(String matter, Instant openedAt) {
        return jdbc.sql(SELECT + "WHERE matter = :matter AND opened_at = :opened")
                .param("matter", matter)
                .param("opened", utc(openedAt))
                .query(this::read)
                .optional();
    }

    Optional<UUID> latestBetween(UUID resultId, UUID demandId) {
        return jdbc.sql("""
                SELECT id FROM introduction WHERE result_id = :result AND demand_id = :demand
                ORDER BY state = 'CLOSED', opened_at DESC LIMIT 1""")
                .param("result", resultId)
                .param("demand", demandId)
                .query(UUID.class)
                .optional();
    }

    /** Says whether it was added: not when one about the same matter is open already. */
    boolean add(Introduction introduction) {
        return jdbc.sql("""
                INSERT INTO introduction (id, version, state, matter, result_id, demand_id, result_organisation_id,
                    demand_organisation_id, pairing_id, waits_for_result, waits_for_demand, opened_at, introduced_at, moved_at, body)
                VALUES (:id, :version, :state, :matter, :result, :demand, :resultOrganisation,
                    :demandOrganisation, :pairing, :waitsResult, :waitsDemand, :opened, :introduced, :moved, CAST(:body AS jsonb))
                ON CONFLICT (matter) WHERE state <> 'CLOSED' DO NOTHING""").params(values(introduction)).update() == 1;
    }

    void replace(Introduction after) {
        jdbc.sql("""
                UPDATE introduction SET version = :version, state = :state, waits_for_result = :waitsResult,
                    waits_for_demand = :waitsDemand, introduced_at = :introduced, moved_at = :moved, body = CAST(:body AS jsonb)
                WHERE id = :id""").params(values(after)).update();
    }

    /** Those that the filter lets through, last moved first. */
    List<Introduction> find(IntroductionFilter filter, long offset, int limit) {
        return jdbc.sql(SELECT + IntroductionFilter.WHERE + "ORDER BY moved_at DESC, id LIMIT :limit OFFSET :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::read)
                .list();
    }

    Map<IntroductionState, Long> count(IntroductionFilter filter) {
        Map<IntroductionState, Long> counts = new HashMap<>();
        jdbc.sql("SELECT state, count(*) AS many FROM introduction " + IntroductionFilter.WHERE + "GROUP BY state")
                .params(filter.parameters())
                .query((row, number) ->
                        counts.put(IntroductionState.valueOf(row.getString("state")), row.getLong("many")))
                .list();
        return counts;
    }

    private Map<String, @Nullable Object> values(Introduction introduction) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", introduction.id());
        values.put("version", introduction.version());
        values.put("state", introduction.state().name());
        values.put("matter", introduction.matter());
        values.put("result", introduction.result().listingId());
        values.put("demand", introduction.demand().listingId());
        values.put("resultOrganisation", introduction.result().organisationId());
        values.put("demandOrganisation", introduction.demand().organisationId());
        values.put("pairing", introduction.pairingId());
        values.put("waitsResult", introduction.waitsFor().contains(IntroductionSide.RESULT));
        values.put("waitsDemand", introduction.waitsFor().contains(IntroductionSide.DEMAND));
        values.put("opened", utc(introduction.openedAt()));
        values.put("introduced", utc(introduction.introducedAt()));
        values.put("moved", utc(introduction.movedAt()));
        values.put("body", json.writeValueAsString(introduction));
        return values;
    }

    private Introduction read(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("body"), Introduction.class);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
