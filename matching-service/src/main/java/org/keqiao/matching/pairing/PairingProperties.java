package org.keqiao.matching.pairing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is recommended.
 *
 * @param minimumScore no pairing is recommended below it, 0 to 1: from a half on, a pair is more probably relevant than not
 *     (docs/decisions/0013-scores-as-shares.md)
 * @param readings memory for listings that were read for scoring
 */
@Validated
@ConfigurationProperties("keqiao.pairing")
record PairingProperties(
        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1")
        double minimumScore,

        @DefaultValue("128MB") @NotNull DataSize readings) {

    boolean isEnough(int thousandths) {
        return thousandths >= Math.round(minimumScore * 1000);
    }
}
