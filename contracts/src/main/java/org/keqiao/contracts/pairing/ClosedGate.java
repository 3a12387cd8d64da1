package org.keqiao.contracts.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Gate;

/**
 * A gate that a pair does not pass.
 *
 * @param listingId the listing to which it is closed; missing when it is closed to the pair
 */
public record ClosedGate(Gate gate, @Nullable UUID listingId) {}
