package org.keqiao.web.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * The last public change of a listing.
 *
 * @param position grows with every change that becomes visible
 * @param updatedAt when it did
 */
record FeedEntry(UUID listingId, long position, Instant updatedAt) {}
