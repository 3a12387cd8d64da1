package org.keqiao.matching.scoring;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Reason;

/**
 * What a feature of a pair comes to.
 *
 * @param value 0 to 1; missing when unknown
 */
record Finding(@Nullable Double value, Reason reason) {

    static Finding of(double value, Reason reason) {
        return new Finding(Math.clamp(value, 0, 1), reason);
    }

    static Finding unknown(Reason reason) {
        return new Finding(null, reason);
    }
}
