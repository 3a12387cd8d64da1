package org.keqiao.web.fair.registration;

import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingKind;

/** A listing with which a participant comes. */
public record BroughtListing(UUID id, String reference, ListingKind kind, String title) {}
