package org.keqiao.web.renewal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When owners are reminded.
 *
 * @param notice how long before a listing ends its owner is told
 * @param stale how long after the last confirmation its owner is asked whether it still holds
 * @param grace how long after its end a listing may still be renewed by a link
 */
@Validated
@ConfigurationProperties("keqiao.renewal")
record RenewalProperties(
        @DefaultValue("14d") @NotNull Duration notice,
        @DefaultValue("180d") @NotNull Duration stale,
        @DefaultValue("30d") @NotNull Duration grace) {}
