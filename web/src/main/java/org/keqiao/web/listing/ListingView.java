package org.keqiao.web.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * A listing as one reader may see it.
 *
 * @param url of its page
 * @param organisation missing for strangers when the listing is anonymous
 * @param verified whether the platform has checked the organisation, anonymous or not
 * @param demonstration whether it is synthetic demonstration data
 * @param validUntil the last day on which it is valid
 * @param sourceId for its owner only
 * @param withdrawalReason for its owner only
 * @param returned what a coordinator asked to mend, for its owner only
 * @param demand with disclosed indicators only, except for its owner
 */
public record ListingView(
        UUID id,
        String reference,
        long revision,
        ListingKind kind,
        ListingState state,
        String url,
        boolean openForInterest,
        String title,
        String summary,
        String description,
        List<String> keywords,
        List<Industry> industries,
        List<String> ipcCodes,
        @Nullable Zone zone,
        @Nullable Integer readiness,
        List<CooperationMode> cooperationModes,
        boolean anonymous,
        @Nullable OrganisationRef organisation,
        boolean verified,
        boolean demonstration,
        String language,
        @Nullable Instant publishedAt,
        @Nullable LocalDate validUntil,
        @Nullable Instant confirmedAt,
        Instant changedAt,
        @Nullable String sourceId,
        @Nullable String withdrawalReason,
        @Nullable Returned returned,
        @Nullable ResultDetails result,
        @Nullable DemandDetails demand) {}
