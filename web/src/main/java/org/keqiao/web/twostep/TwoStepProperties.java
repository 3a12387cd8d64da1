package org.keqiao.web.twostep;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The second step.
 *
 * @param key encrypts the secrets of authenticators at rest; who loses it turns the second step off for everybody
 */
@Validated
@ConfigurationProperties("keqiao.two-step")
record TwoStepProperties(@NotBlank String key) {

    @Override
    public String toString() {
        return "TwoStepProperties[…]";
    }
}
