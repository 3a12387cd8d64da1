package org.keqiao.web.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.ledger.LedgerFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the ledger's lines. */
@Repository
class LedgerCounts {

    private static final String STAGES = """
            SELECT %s AS key, l.kind, CASE WHEN l.kind <> 'LISTING_PUBLISHED' THEN '' WHEN l.result_id IS NULL THEN 'DEMAND' ELSE 'RESULT' END AS side,
                count(*) AS many
            FROM ledger_line l WHERE\s""" + LedgerFilter.LINES + " GROUP BY 1, 2, 3 ORDER BY 1";

    private static final String INSTITUTIONS = """
            SELECT count(DISTINCT organisation) FROM ledger_line l
                CROSS JOIN LATERAL unnest(ARRAY[l.result_organisation_id, l.demand_organisation_id]) AS organisation
            WHERE organisation IS NOT NULL AND\s""" + LedgerFilter.LINES;

    /** The last word on each contract that was signed within the filter, wherever the correction lies. */
    private static final String AMOUNT =
            """
            SELECT coalesce(sum(amount), 0) FROM (
                SELECT DISTINCT ON (said.introduction_id) (said.facts ->> 'amount')::numeric AS amount
                FROM ledger_line l JOIN ledger_line said
                    ON said.introduction_id = l.introduction_id AND said.kind IN ('SIGNED', 'DEAL_CORRECTED')
                WHERE l.kind = 'SIGNED' AND\s""" + LedgerFilter.LINES + " ORDER BY said.introduction_id, said.id DESC) AS deals";

    private static final String COVERAGE = """
            SELECT count(*) AS published,
                count(*) FILTER (WHERE EXISTS (SELECT FROM ledger_line s WHERE s.kind = 'PAIRING_RECOMMENDED' AND s.%1$s = l.%1$s)) AS recommended,
                count(*) FILTER (WHERE EXISTS (SELECT FROM ledger_line s WHERE s.kind = 'INTEREST_EXPRESSED' AND s.%1$s = l.%1$s)) AS interested,
                count(*) FILTER (WHERE EXISTS (SELECT FROM ledger_line s WHERE s.kind = 'INTRODUCED' AND s.%1$s = l.%1$s)) AS introduced
            FROM ledger_line l WHERE l.kind = 'LISTING_PUBLISHED' AND l.%1$s IS NOT NULL AND\s""" + LedgerFilter.LINES;

    private static final String FIRST_ANSWER = """
            SELECT count(*) AS asked, count(answer) AS answered,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answer - at) / 3600) AS median,
                percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM answer - at) / 3600) AS ninetieth
            FROM (SELECT l.at, (SELECT min(a.at) FROM ledger_line a
                    WHERE a.introduction_id = l.introduction_id AND a.kind IN ('INTEREST_RETURNED', 'CONSENT_GIVEN', 'CLOSED')
                        AND a.facts ->> 'side' <> l.facts ->> 'side') AS answer
                FROM ledger_line l WHERE l.kind = 'INTEREST_EXPRESSED' AND\s""" + LedgerFilter.LINES + ") AS asked";

    private static final String REASONS = """
            SELECT l.facts ->> 'reason' AS reason, count(*) AS many FROM ledger_line l
            WHERE l.kind = 'CLOSED' AND l.facts ->> 'reason' IS NOT NULL AND\s""" + LedgerFilter.LINES + " GROUP BY 1 ORDER BY 2 DESC, 1";

    private final JdbcClient jdbc;

    LedgerCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All figures are of the same moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Figures count(LedgerFilter filter) {
        Map<String, @Nullable Object> parameters = parameters(filter);
        List<Figures.Row> total = stages("''", parameters);
        return new Figures(
                jdbc.sql(INSTITUTIONS).params(parameters).query(Long.class).single(),
                events(parameters),
                total.isEmpty() ? Figures.none() : total.getFirst().stages(),
                jdbc.sql(AMOUNT).params(parameters).query(BigDecimal.class).single(),
                List.of(coverage(Stage.RESULTS, parameters), coverage(Stage.DEMANDS, parameters)),
                jdbc.sql(FIRST_ANSWER)
                        .params(parameters)
                        .query(Figures.FirstAnswer.class)
                        .single(),
                reasons(parameters),
                stages(Dimension.INDUSTRY.expression(), parameters),
                stages(Dimension.ZONE.expression(), parameters),
                stages(Dimension.MONTH.expression(), parameters));
    }

    private long events(Map<String, @Nullable Object> parameters) {
        return jdbc.sql("SELECT count(*) FROM ledger_line l WHERE l.kind = 'FAIR_HELD' AND " + LedgerFilter.LINES)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private List<Figures.Row> stages(String key, Map<String, @Nullable Object> parameters) {
        Map<String, Figures.Row> rows = new LinkedHashMap<>();
        jdbc.sql(STAGES.formatted(key))
                .params(parameters)
                .query((row, number) -> {
                    String name = row.getString("key");
                    Stage stage = stage(row.getString("kind"), row.getString("side"));
                    if (name != null && stage != null) {
                        rows.computeIfAbsent(name, one -> new Figures.Row(one, Figures.none()))
                                .stages()
                                .put(stage, row.getLong("many"));
                    }
                    return number;
                })
                .list();
        return new ArrayList<>(rows.values());
    }

    private static @Nullable Stage stage(String kind, String side) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.kind().name().equals(kind))
                .filter(stage -> {
                    ListingKind of = stage.of();
                    return of == null || of.name().equals(side);
                })
                .findFirst()
                .orElse(null);
    }

    private Figures.Coverage coverage(Stage of, Map<String, @Nullable Object> parameters) {
        return jdbc.sql(COVERAGE.formatted(of == Stage.RESULTS ? "result_id" : "demand_id"))
                .params(parameters)
                .query((row, number) -> new Figures.Coverage(
                        of,
                        row.getLong("published"),
                        row.getLong("recommended"),
                        row.getLong("interested"),
                        row.getLong("introduced")))
                .single();
    }

    private Map<DeclineReason, Long> reasons(Map<String, @Nullable Object> parameters) {
        Map<DeclineReason, Long> reasons = new LinkedHashMap<>();
        jdbc.sql(REASONS)
                .params(parameters)
                .query((row, number) ->
                        reasons.put(DeclineReason.valueOf(row.getString("reason")), row.getLong("many")))
                .list();
        return reasons;
    }

    private static Map<String, @Nullable Object> parameters(LedgerFilter filter) {
        return new HashMap<>(filter.parameters());
    }
}
