package org.keqiao.matching.pairing;

import java.util.UUID;

/**
 * How a listing stands at a revision.
 *
 * @param pairable whether it is live and open for interest
 */
record Standing(UUID listingId, long revision, boolean pairable) {}
