package org.keqiao.web.dashboard;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.DeclineReason;

/**
 * The figures of a period, an industry or a zone.
 *
 * @param institutions organisations that are a side of any line
 * @param events fairs held
 * @param stages number of each stage
 * @param amount sum of the contracts signed, as last corrected, in 10,000 yuan
 * @param closed introductions that ended, by reason, most frequent first
 */
public record Figures(
        long institutions,
        long events,
        Map<Stage, Long> stages,
        BigDecimal amount,
        List<Coverage> coverage,
        FirstAnswer firstAnswer,
        Map<DeclineReason, Long> closed,
        List<Row> byIndustry,
        List<Row> byZone,
        List<Row> byMonth) {

    /**
     * Of the results or demands published, how many got somewhere.
     *
     * @param of {@link Stage#RESULTS} or {@link Stage#DEMANDS}
     */
    public record Coverage(Stage of, long published, long recommended, long interested, long introduced) {

        /** Percent of the published, rounded; 0 of none. */
        public static long percent(long part, long whole) {
            return whole == 0 ? 0 : Math.round(100.0 * part / whole);
        }
    }

    /**
     * How long the asked side takes to its first answer.
     *
     * @param median hours, missing when nobody has answered
     * @param ninetieth hours within which nine of ten answers came
     */
    public record FirstAnswer(
            long asked,
            long answered,
            @Nullable Double median,
            @Nullable Double ninetieth) {}

    /** One row of a split. */
    public record Row(String key, Map<Stage, Long> stages) {

        public long of(Stage stage) {
            return stages.getOrDefault(stage, 0L);
        }
    }

    public long of(Stage stage) {
        return stages.getOrDefault(stage, 0L);
    }

    static Map<Stage, Long> none() {
        return new EnumMap<>(Stage.class);
    }
}
