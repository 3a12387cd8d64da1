package org.keqiao.search.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.keqiao.search.embedding.TextLanguage;

/**
 * How much meaning counts in a query's fused score. Where the words single out a few documents (the tenth best scores far below the best), somebody
 * knows the document's own wording and the words deserve trust; where many score alike, the query is put in words of its own and meaning tells
 * more. Measured in docs/decisions.
 *
 * @param chinese weight in Chinese when the words single out one document
 * @param english the same in English, whose model is the better one
 * @param slope what is added when the ten best score alike
 */
public record FusionWeight(double chinese, double english, double slope) {

    private static final int PLACE = 10;

    /** The weight of meaning, 0 to 1, for a query of this language whose words gave these scores. */
    public double of(Map<String, Double> words, TextLanguage language) {
        double least = language == TextLanguage.ENGLISH ? english : chinese;
        return Math.clamp(least + slope * evenness(words), 0, 1);
    }

    /** Score of the tenth best over that of the best: 0 when there are fewer than ten, 1 when ten are equal. */
    private static double evenness(Map<String, Double> words) {
        List<Double> best = words.values().stream()
                .sorted(Collections.reverseOrder())
                .limit(PLACE)
                .toList();
        return best.size() < PLACE || best.getFirst() <= 0 ? 0 : best.getLast() / best.getFirst();
    }
}
