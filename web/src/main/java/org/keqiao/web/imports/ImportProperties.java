package org.keqiao.web.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param chunk rows posted in one transaction
 * @param lease how long an import stays with a worker that shows no progress
 * @param poll how often a worker without work looks for some
 * @param keepChecked how long a file that was only checked can still be imported
 * @param attempts how often an import may be claimed without a row of progress, before it is given up
 */
@Validated
@ConfigurationProperties("keqiao.imports")
record ImportProperties(
        @DefaultValue("25") @Min(1) @Max(500) int chunk,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("24h") Duration keepChecked,
        @DefaultValue("5") @Min(1) int attempts) {}
