package org.keqiao.web.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;

/**
 * Told inside the transaction in which a side's answer was stored, and only when it says something new.
 *
 * @param listingId of the side that answers
 * @param organisationId which owns that listing
 * @param accountId who answered, possibly a coordinator for the organisation
 * @param reason present if and only if the answer is {@code NOT_FOR_US}
 */
public record PairingAnswered(
        UUID pairingId,
        UUID listingId,
        UUID organisationId,
        UUID accountId,
        Answer answer,
        @Nullable DeclineReason reason) {}
