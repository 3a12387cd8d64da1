package org.keqiao.contracts.pairing;

import java.util.UUID;

/** One listing of a pairing, at the revision that was scored. */
public record PairingSide(UUID listingId, String reference, long revision, String title) {}
