package org.keqiao.web.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;

/**
 * What one side says to a pairing.
 *
 * @param listingId of the side
 * @param until the day on which to ask again
 * @param resultRevision which was judged
 * @param demandRevision which was judged
 */
public record GivenAnswer(
        UUID listingId,
        long revision,
        Answer answer,
        @Nullable DeclineReason reason,
        @Nullable LocalDate until,
        long resultRevision,
        long demandRevision) {}
