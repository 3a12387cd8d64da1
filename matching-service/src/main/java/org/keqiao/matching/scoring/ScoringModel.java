package org.keqiao.matching.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.Calibration.Curve;

/**
 * All that the score of a pair depends on beside the pair. The same version always gives the same score.
 *
 * @param version the name under which pairings quote it
 * @param weights most points of every part, in thousandths; they sum to 1000
 * @param wordsHalf share of the demand's weighted words that gives about half of the points, 0 to 1; texts on one matter seldom share more
 * @param termsScale weight of shared terms that gives 63 % of the points (1 − 1/e); a rare term of four characters weighs 3
 * @param meaning where the cosines lie, by language
 * @param specificMeaning where they lie once what all listings have in common is taken off
 * @param readinessLossPerLevel what each missing readiness level takes from the value, 0 to 1
 * @param calibration what the sum of the points means
 */
public record ScoringModel(
        String version,
        Map<PartName, Integer> weights,
        double wordsHalf,
        double termsScale,
        Map<String, Scale> meaning,
        Map<String, Scale> specificMeaning,
        double readinessLossPerLevel,
        Calibration calibration) {

    public static final int FULL_SCORE = 1000;

    public ScoringModel {
        weights = Map.copyOf(weights);
        meaning = Map.copyOf(meaning);
        specificMeaning = Map.copyOf(specificMeaning);
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != FULL_SCORE || weights.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "the weights of " + version + " must be at least 0 and sum to 1, not " + sum / 1000.0);
        }
    }

    /** The model that ships. */
    public static ScoringModel weighted3() {
        Map<PartName, Integer> weights = new EnumMap<>(PartName.class);
        weights.put(PartName.WORDS, 370);
        weights.put(PartName.MEANING, 270);
        weights.put(PartName.TERMS, 60);
        weights.put(PartName.ELEMENTS, 60);
        weights.put(PartName.INDUSTRY, 70);
        weights.put(PartName.READINESS, 50);
        weights.put(PartName.COOPERATION, 40);
        weights.put(PartName.BUDGET, 15);
        weights.put(PartName.INDICATORS, 35);
        weights.put(PartName.ZONE, 20);
        weights.put(PartName.FRESHNESS, 10);
        Map<String, Scale> meaning = Map.of("zh", new Scale(0.45, 0.80), "en", new Scale(0.50, 0.85));
        Calibration shares = new Calibration(List.of(new Curve(335, 26), new Curve(650, 10)));
        Map<String, Scale> specific = Map.of("zh", new Scale(0.10, 0.70), "en", new Scale(0.30, 0.70));
        return new ScoringModel("weighted-3", weights, 0.3, 5, meaning, specific, 0.3, shares);
    }

    /** The same but for its name and weights. */
    public ScoringModel withWeights(String name, Map<PartName, Integer> others) {
        return new ScoringModel(
                name, others, wordsHalf, termsScale, meaning, specificMeaning, readinessLossPerLevel, calibration);
    }

    int weightOf(PartName part) {
        return weights.getOrDefault(part, 0);
    }
}
