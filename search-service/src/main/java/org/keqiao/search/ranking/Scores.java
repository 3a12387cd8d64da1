package org.keqiao.search.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.keqiao.search.elastic.ScoredHit;

/** Scores of hits by their ids. */
public final class Scores {

    private Scores() {}

    public static Map<String, Double> ofWords(List<ScoredHit> hits) {
        return of(hits, score -> score);
    }

    public static Map<String, Double> ofMeaning(List<ScoredHit> hits) {
        return of(hits, MeaningQuery::cosine);
    }

    private static Map<String, Double> of(List<ScoredHit> hits, DoubleUnaryOperator scale) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (ScoredHit hit : hits) {
            Double score = hit.score();
            scores.put(hit.id(), score == null ? 0 : scale.applyAsDouble(score));
        }
        return scores;
    }
}
