package org.keqiao.search.search;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.keqiao.search.embedding.TextLanguage;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param closeEnough from which cosine on a listing matches a Chinese query by its meaning alone
 * @param closeEnoughInEnglish the same for English, where cosines lie higher
 * @param paragraphCharacters from which length on a query is a text rather than a question; few listings have many of its words
 * @param paragraphAllowance how much farther a listing may be from such a text, as a share of the distance
 * @param window how many of the best by words and of the nearest in meaning are fused
 * @param queryCharacters how much of a query is analysed
 * @param timeout after which Elasticsearch gives a search up
 */
@Validated
@ConfigurationProperties("keqiao.search")
record SearchProperties(
        @DefaultValue("0.55") @DecimalMin("-1") @DecimalMax("1")
        double closeEnough,

        @DefaultValue("0.74") @DecimalMin("-1") @DecimalMax("1")
        double closeEnoughInEnglish,

        @DefaultValue("60") @Min(1) int paragraphCharacters,

        @DefaultValue("0.22") @DecimalMin("0") @DecimalMax("1")
        double paragraphAllowance,

        @DefaultValue("300") @Min(10) @Max(1000) int window,
        @DefaultValue("600") @Min(20) @Max(2000) int queryCharacters,
        @DefaultValue("5s") Duration timeout) {

    /** From which cosine on a listing matches this text by its meaning alone. */
    double closeEnough(String text, TextLanguage language) {
        double least = language == TextLanguage.ENGLISH ? closeEnoughInEnglish : closeEnough;
        boolean paragraph = text.codePointCount(0, text.length()) >= paragraphCharacters;
        return paragraph ? least - paragraphAllowance * (1 - least) : least;
    }
}
