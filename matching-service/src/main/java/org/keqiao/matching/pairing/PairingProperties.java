package org.keqiao.matching.pairing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is recommended.
 *
 * @param minimumScore no pairing is recommended below it, 0 to 1. Of the demonstration data's pairings read from 0.35 to 0.47 hardly any had one topic, of
 *     those from 0.54 on most
 */
@Validated
@ConfigurationProperties("keqiao.pairing")
record PairingProperties(
        @DefaultValue("0.48") @DecimalMin("0") @DecimalMax("1")
        double minimumScore) {

    boolean isEnough(int thousandths) {
        return thousandths >= Math.round(minimumScore * 1000);
    }
}
