package org.keqiao.web.review;

import java.time.Instant;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;

/**
 * A listing that waits for a coordinator.
 *
 * @param state {@code SUBMITTED} when it is not public before, {@code PUBLISHED} when it is looked at afterwards
 * @param since when it began to wait
 * @param returnedBefore whether it was returned and comes back now
 */
public record ReviewItem(
        UUID listingId,
        String reference,
        ListingKind kind,
        ListingState state,
        long revision,
        String title,
        String organisation,
        boolean anonymous,
        boolean returnedBefore,
        Instant since) {}
