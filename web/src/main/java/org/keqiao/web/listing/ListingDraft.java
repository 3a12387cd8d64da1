package org.keqiao.web.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request once read: what it says, and what it asks for.
 *
 * @param organisation name or id of the organisation to post on behalf of
 * @param validUntil the last day on which it is valid
 */
record ListingDraft(
        ListingContent content,
        boolean draft,
        boolean openForInterest,
        @Nullable String organisation,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate confirmedOn,
        @Nullable String sourceId) {}
