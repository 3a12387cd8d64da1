package org.keqiao.web.listing;

import org.jspecify.annotations.Nullable;

/** Told inside the transaction in which a revision of a listing was stored; {@code before} is missing for the first. */
public record ListingChanged(@Nullable Listing before, Listing after) {}
