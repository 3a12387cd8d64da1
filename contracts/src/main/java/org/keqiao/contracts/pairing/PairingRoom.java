package org.keqiao.contracts.pairing;

import org.jspecify.annotations.Nullable;

/**
 * How much is recommended to a listing.
 *
 * @param open pairings that it has
 * @param kept places kept for what fair exposure chose and is not recommended yet
 * @param places most that it may have
 * @param fresh pairings recommended to it for the first time within the period
 * @param freshPlaces most that there may be of these
 * @param weakest the lowest score among those it has, 0 to 1; missing when it has none
 */
public record PairingRoom(
        int open,
        int kept,
        int places,
        int fresh,
        int freshPlaces,
        @Nullable Double weakest) {

    public boolean noneLeft() {
        return open + kept >= places || fresh >= freshPlaces;
    }
}
