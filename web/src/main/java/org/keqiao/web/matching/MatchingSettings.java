package org.keqiao.web.matching;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where matching-service is and how long web waits for it.
 *
 * @param url base address
 */
@Validated
@ConfigurationProperties("keqiao.matching")
record MatchingSettings(
        @DefaultValue("http://127.0.0.1:8082") URI url,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {}
