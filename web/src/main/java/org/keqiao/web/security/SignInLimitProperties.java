package org.keqiao.web.security;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many failed sign-ins are too many.
 *
 * @param window for how long a failure counts
 * @param failuresPerUsername failures of one username from one address in the window before the answer is 429
 * @param failuresPerAddress failures of one address, whatever the usernames; a campus shares one address
 * @param codesPerUsername wrong codes of the second step of one username, whatever the addresses
 */
@Validated
@ConfigurationProperties("keqiao.sign-in")
record SignInLimitProperties(
        @DefaultValue("10m") Duration window,
        @DefaultValue("10") @Min(1) int failuresPerUsername,
        @DefaultValue("100") @Min(1) int failuresPerAddress,
        @DefaultValue("20") @Min(1) int codesPerUsername) {}
