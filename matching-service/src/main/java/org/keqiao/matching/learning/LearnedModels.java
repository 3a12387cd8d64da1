package org.keqiao.matching.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.PartName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every model that was learned. */
@Repository
class LearnedModels {

    private static final TypeReference<Map<PartName, Integer>> WEIGHTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LearnedModels(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void store(LearnedModel model) {
        jdbc.sql(
                        "INSERT INTO learned_model (version, prior, weights, answers, learned_at) VALUES (?, ?, ?::jsonb, ?, ?)")
                .params(
                        model.version(),
                        model.prior(),
                        json.writeValueAsString(model.weights()),
                        model.answers(),
                        Timestamp.from(model.learnedAt()))
                .update();
    }

    /** The newest that was learned from this prior. */
    Optional<LearnedModel> newestOf(String prior) {
        return jdbc.sql("SELECT * FROM learned_model WHERE prior = ? ORDER BY id DESC LIMIT 1")
                .param(prior)
                .query((row, number) -> model(row))
                .optional();
    }

    /** Newest first. */
    List<LearnedModel> history() {
        return jdbc.sql("SELECT * FROM learned_model ORDER BY id DESC LIMIT 100")
                .query((row, number) -> model(row))
                .list();
    }

    private LearnedModel model(ResultSet row) throws SQLException {
        return new LearnedModel(
                row.getString("version"),
                row.getString("prior"),
                json.readValue(row.getString("weights"), WEIGHTS),
                row.getInt("answers"),
                row.getTimestamp("learned_at").toInstant());
    }
}
