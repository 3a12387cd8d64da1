package org.keqiao.web.duplicate;

import java.util.UUID;

/**
 * A listing that says nearly the same.
 *
 * @param percent how much of the two texts is the same, 0 to 100
 */
public record Duplicate(UUID listingId, String reference, String title, int percent) {}
