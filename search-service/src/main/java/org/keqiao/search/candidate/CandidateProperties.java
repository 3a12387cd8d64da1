package org.keqiao.search.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param window how many of the best by words and of the nearest in meaning are considered
 * @param kept memory for listings that were read, so that Elasticsearch need not hand out their texts and vectors each time
 * @param bodyCharacters how much of a listing's texts is looked for, beside its title
 */
@Validated
@ConfigurationProperties("keqiao.candidate")
record CandidateProperties(
        @DefaultValue("300") @Min(10) @Max(1000) int window,
        @DefaultValue("64MB") @NotNull DataSize kept,
        @DefaultValue("1200") @Min(100) @Max(2000) int bodyCharacters) {}
