package org.keqiao.web.savedsearch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.notice.Delivery;

/**
 * A search that a person keeps.
 *
 * @param query as in the address of the search page
 * @param frequency how soon the person hears of what it finds
 * @param checkedTo the last {@linkplain SearchableListings change} that was looked at
 * @param refusedAt when it could not be run, as long as it has not been run since
 */
record SavedSearch(
        UUID id,
        UUID accountId,
        String name,
        String query,
        Delivery frequency,
        long checkedTo,
        Instant createdAt,
        @Nullable Instant refusedAt) {

    static final int LONGEST_NAME = 80;

    public String path() {
        return "/searches/" + id;
    }
}
