package org.keqiao.search.ranking;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.keqiao.search.embedding.TextLanguage;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How words and meaning are weighed against each other. One weight a language: of the signals of a single query that were tried, none told better than
 * chance which side to trust (docs/decisions/0007-fusion.md).
 *
 * @param meaningWeight share of meaning in the fused score of a Chinese query, 0 to 1
 * @param englishMeaningWeight the same of an English query, whose model is the better one
 */
@Validated
@ConfigurationProperties("keqiao.ranking")
public record RankingProperties(
        @DefaultValue("0.4") @DecimalMin("0") @DecimalMax("1")
        double meaningWeight,

        @DefaultValue("0.55") @DecimalMin("0") @DecimalMax("1")
        double englishMeaningWeight) {

    /** The weight of meaning for this language. */
    public double meaningWeight(TextLanguage language) {
        return switch (language) {
            case CHINESE -> meaningWeight;
            case ENGLISH -> englishMeaningWeight;
        };
    }
}
