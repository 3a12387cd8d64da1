package org.keqiao.matching.pairing;

import java.util.UUID;

/**
 * A pair that is good enough to be recommended.
 *
 * @param score in thousandths
 * @param earned points before calibration, in thousandths: puts pairs of the same score in order
 * @param wanted chosen by the last exposure run
 */
record Option(UUID pairingId, UUID resultId, UUID demandId, int score, int earned, boolean wanted) {

    UUID otherThan(UUID listingId) {
        return resultId.equals(listingId) ? demandId : resultId;
    }
}
