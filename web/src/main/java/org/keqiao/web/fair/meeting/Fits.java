package org.keqiao.web.fair.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How well participants of a fair fit: by the pairings among their listings, and by what else these share. */
@Repository
public class Fits {

    /** Pairings of listings that two participants bring, best first. */
    private static final String PAIRED = """
            SELECT pr.id AS result_participant, pd.id AS demand_participant, m.result_id, m.demand_id, m.id AS pairing_id, m.score
            FROM fair_participant pr
                JOIN fair_participant_listing lr ON lr.participant_id = pr.id
                JOIN pairing m ON m.result_id = lr.listing_id AND m.state <> 'WITHDRAWN'
                JOIN fair_participant_listing ld ON ld.listing_id = m.demand_id
                JOIN fair_participant pd ON pd.id = ld.participant_id AND pd.fair_id = pr.fair_id
            WHERE pr.fair_id = :fair AND pr.id <> pd.id AND pr.withdrawn_at IS NULL AND pd.withdrawn_at IS NULL
            ORDER BY m.score DESC, m.id""";

    /**
     * A near miss is worth 0.1 for the first industry that both name and 0.05 for each keyword, at most 0.3: less than any pairing that
     * is recommended.
     */
    private static final String NEAR = """
            SELECT * FROM (
                SELECT CASE r.kind WHEN 'RESULT' THEN p.id ELSE o.id END AS result_participant,
                    CASE r.kind WHEN 'RESULT' THEN o.id ELSE p.id END AS demand_participant,
                    CASE r.kind WHEN 'RESULT' THEN r.id ELSE d.id END AS result_id,
                    CASE r.kind WHEN 'RESULT' THEN d.id ELSE r.id END AS demand_id,
                    CAST(NULL AS uuid) AS pairing_id,
                    least(0.3, CASE WHEN EXISTS (SELECT FROM jsonb_array_elements_text(r.content -> 'industries') i
                            WHERE jsonb_exists(d.content -> 'industries', i)) THEN 0.1 ELSE 0 END
                        + 0.05 * (SELECT count(*) FROM jsonb_array_elements_text(r.content -> 'keywords') k
                            WHERE jsonb_exists(d.content -> 'keywords', k))) AS score
                FROM fair_participant p
                    JOIN fair_participant_listing lp ON lp.participant_id = p.id
                    JOIN listing r ON r.id = lp.listing_id
                    JOIN fair_participant o ON o.fair_id = p.fair_id AND o.id <> p.id AND o.withdrawn_at IS NULL
                    JOIN fair_participant_listing lo ON lo.participant_id = o.id
                    JOIN listing d ON d.id = lo.listing_id AND d.kind <> r.kind
                WHERE p.id IN (:participants)) AS near
            WHERE score > 0 ORDER BY score DESC, result_id, demand_id""";

    private final JdbcClient jdbc;

    Fits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By pairings, the best of each pair, best first. */
    public Map<Pair, Fit> paired(UUID fairId) {
        return best(jdbc.sql(PAIRED).param("fair", fairId).query(Fits::read).list());
    }

    /** Near misses of these participants with anybody of the fair, the best of each pair, best first. */
    public Map<Pair, Fit> near(Collection<UUID> participants) {
        return participants.isEmpty()
                ? Map.of()
                : best(jdbc.sql(NEAR)
                        .param("participants", participants)
                        .query(Fits::read)
                        .list());
    }

    private static Map<Pair, Fit> best(List<Fit> fits) {
        Map<Pair, Fit> best = new LinkedHashMap<>();
        fits.forEach(fit -> best.putIfAbsent(fit.pair(), fit));
        return best;
    }

    private static Fit read(ResultSet row, int number) throws SQLException {
        return new Fit(
                Pair.of(
                        row.getObject("result_participant", UUID.class),
                        row.getObject("demand_participant", UUID.class)),
                row.getDouble("score"),
                row.getObject("result_id", UUID.class),
                row.getObject("demand_id", UUID.class),
                row.getObject("pairing_id", UUID.class));
    }
}
