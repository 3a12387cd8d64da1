package org.keqiao.matching.pairing;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.Calibration;
import org.keqiao.matching.scoring.Scale;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another scoring model than the one that ships. What is not given is as in {@code weighted-3}.
 *
 * @param version its name; must be a new one when anything below is given, since a version always scores the same
 * @param weights most points of every part, 0 to 1, summing to 1; all or none
 * @param meaning where cosines lie, by language
 * @param specificMeaning where they lie once what all listings have in common is taken off, by language
 * @param calibration what the sum of the points means; to be fitted anew with anything else here
 */
@ConfigurationProperties("keqiao.scoring")
record ScoringProperties(
        @DefaultValue("weighted-3") String version,
        @Nullable Map<PartName, Double> weights,
        @Nullable Map<String, Scale> meaning,
        @Nullable Map<String, Scale> specificMeaning,
        @Nullable Double wordsHalf,
        @Nullable Double termsScale,
        @Nullable Double readinessLossPerLevel,
        @Nullable Calibration calibration) {

    ScoringModel toModel() {
        ScoringModel shipped = ScoringModel.weighted3();
        ScoringModel wanted = new ScoringModel(
                version,
                weights == null || weights.isEmpty() ? shipped.weights() : thousandths(weights),
                wordsHalf == null ? shipped.wordsHalf() : wordsHalf,
                termsScale == null ? shipped.termsScale() : termsScale,
                meaning == null || meaning.isEmpty() ? shipped.meaning() : meaning,
                specificMeaning == null || specificMeaning.isEmpty() ? shipped.specificMeaning() : specificMeaning,
                readinessLossPerLevel == null ? shipped.readinessLossPerLevel() : readinessLossPerLevel,
                calibration == null ? shipped.calibration() : calibration);
        if (version.equals(shipped.version()) && !wanted.equals(shipped)) {
            throw new IllegalArgumentException("keqiao.scoring.version: give the changed model a name of its own, not "
                    + version + ", so that its pairings can be told from older ones");
        }
        return wanted;
    }

    private static Map<PartName, Integer> thousandths(Map<PartName, Double> weights) {
        Map<PartName, Integer> thousandths = new EnumMap<>(PartName.class);
        weights.forEach((part, weight) -> thousandths.put(part, (int) Math.round(weight * ScoringModel.FULL_SCORE)));
        return thousandths;
    }
}
