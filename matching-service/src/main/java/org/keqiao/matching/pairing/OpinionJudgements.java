package org.keqiao.matching.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.learning.Judgement;
import org.keqiao.matching.learning.Judgements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The opinions of the two sides as judgements of the score that they saw. */
@Component
class OpinionJudgements implements Judgements {

    private static final TypeReference<List<ScorePart>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OpinionJudgements(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Judgement> all() {
        return jdbc
                .sql("SELECT * FROM opinion WHERE speaker <> 'COORDINATOR' AND says <> 'NOTHING'")
                .query((row, number) -> judgement(row))
                .list()
                .stream()
                .filter(judgement -> judgement.weight() > 0)
                .toList();
    }

    private Judgement judgement(ResultSet row) throws SQLException {
        boolean result = row.getString("speaker").equals(Opinion.Speaker.RESULT.name());
        String reason = row.getString("reason");
        return new Judgement(
                row.getObject("pairing_id", UUID.class),
                row.getObject(result ? "result_id" : "demand_id", UUID.class),
                values(json.readValue(row.getString("parts"), PARTS)),
                row.getString("says").equals(Opinion.Says.FOR.name()),
                weight(reason == null ? null : DeclineReason.valueOf(reason)));
    }

    private static Map<PartName, Double> values(List<ScorePart> parts) {
        Map<PartName, Double> values = new EnumMap<>(PartName.class);
        parts.forEach(part -> {
            if (part.value() != null) {
                values.put(part.name(), part.value());
            }
        });
        return values;
    }

    /** How much a "no" says of the fit: one of timing, cost or an alternative says nothing of it. */
    private static double weight(@Nullable DeclineReason reason) {
        return switch (reason) {
            case null -> 1;
            case OTHER_FIELD -> 1;
            case TOO_EARLY, BENEFIT_UNCLEAR -> 0.5;
            case SCIENCE_DOUBTED, DESCRIPTION_UNCLEAR, MARKET_UNCLEAR, IP_POSITION -> 0.25;
            case COST, TIMING, ALTERNATIVE -> 0;
        };
    }
}
