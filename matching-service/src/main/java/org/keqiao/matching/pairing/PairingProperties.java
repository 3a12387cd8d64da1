package org.keqiao.matching.pairing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is recommended.
 *
 * @param minimumScore no pairing is recommended below it, 0 to 1. Of the demonstration data's pairs that reach it, 94 of 100 are of one topic, and of those of one
 *     topic 95 of 100 reach it (docs/decisions/0007-fusion.md)
 */
@Validated
@ConfigurationProperties("keqiao.pairing")
record PairingProperties(
        @DefaultValue("0.42") @DecimalMin("0") @DecimalMax("1")
        double minimumScore) {

    boolean isEnough(int thousandths) {
        return thousandths >= Math.round(minimumScore * 1000);
    }
}
