package org.keqiao.matching.learning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much answers teach.
 *
 * @param enabled whether they teach at all
 * @param minimumAnswers fewer teach nothing
 * @param priorAnswers so many answers weigh as much as the judged prior
 * @param mostChange by which share of itself a weight may move away from the prior's, 0 to 1
 * @param mostOfOneListing no listing's answers count more than so many
 * @param growthPercent by how much the answers must have grown for a new version
 */
@Validated
@ConfigurationProperties("keqiao.learning")
public record LearningProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30") @Min(1) int minimumAnswers,
        @DefaultValue("200") @Min(1) int priorAnswers,

        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1")
        double mostChange,

        @DefaultValue("5") @Min(1) int mostOfOneListing,
        @DefaultValue("10") @Min(0) int growthPercent) {}
