package org.keqiao.web.search;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where search-service is and how long web waits for it.
 *
 * @param url base address
 */
@Validated
@ConfigurationProperties("keqiao.search")
record SearchSettings(
        @DefaultValue("http://127.0.0.1:8081") URI url,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {}
