package org.keqiao.matching.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the search service is asked.
 *
 * @param url address of the search service
 * @param candidates most candidates a listing
 * @param kept memory for listings that it gave
 * @param connectTimeout until it accepts the call
 * @param readTimeout until it has answered
 */
@Validated
@ConfigurationProperties("keqiao.search")
record CandidateProperties(
        @DefaultValue("http://127.0.0.1:8081") @NotNull URI url,
        @DefaultValue("100") @Min(1) @Max(500) int candidates,
        @DefaultValue("32MB") @NotNull DataSize kept,
        @DefaultValue("2s") @NotNull Duration connectTimeout,
        @DefaultValue("20s") @NotNull Duration readTimeout) {}
