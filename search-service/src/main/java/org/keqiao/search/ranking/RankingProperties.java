package org.keqiao.search.ranking;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How words and meaning are weighed against each other.
 *
 * @param meaningWeight share of meaning in the fused score of a Chinese query whose words single out one document, 0 to 1
 * @param englishMeaningWeight the same of an English query
 * @param unspecificBonus what is added to it when the ten best score alike by words, 0 to 1
 */
@Validated
@ConfigurationProperties("keqiao.ranking")
public record RankingProperties(
        @DefaultValue("0.25") @DecimalMin("0") @DecimalMax("1")
        double meaningWeight,

        @DefaultValue("0.4") @DecimalMin("0") @DecimalMax("1")
        double englishMeaningWeight,

        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1")
        double unspecificBonus) {

    /** The weight that depends on the query. */
    public FusionWeight weight() {
        return new FusionWeight(meaningWeight, englishMeaningWeight, unspecificBonus);
    }
}
