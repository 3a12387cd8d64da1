package org.keqiao.search.search;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param meaningWeight share of meaning in the fused score, 0 to 1
 * @param closeEnough from which cosine on a listing matches by its meaning alone
 * @param window how many of the best by words and of the nearest in meaning are fused
 * @param queryCharacters how much of a query is analysed
 * @param timeout after which Elasticsearch gives a search up
 */
@Validated
@ConfigurationProperties("keqiao.search")
record SearchProperties(
        @DefaultValue("0.4") @DecimalMin("0") @DecimalMax("1")
        double meaningWeight,

        @DefaultValue("0.55") @DecimalMin("-1") @DecimalMax("1")
        double closeEnough,

        @DefaultValue("300") @Min(10) @Max(1000) int window,
        @DefaultValue("600") @Min(20) @Max(2000) int queryCharacters,
        @DefaultValue("5s") Duration timeout) {}
