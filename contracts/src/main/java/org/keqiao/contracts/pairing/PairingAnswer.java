package org.keqiao.contracts.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;

/**
 * What one side says to a pairing, whole: the value of {@code keqiao.pairing-answers.v1}, keyed by {@code id}. The highest
 * {@code revision} of an id is what that side says now. It carries what the person judged, so that whoever learns from answers needs
 * nothing else.
 *
 * @param id the same for the same pairing and side, for ever
 * @param revision 1 at the first answer, one more with every change
 * @param result the result as it was judged
 * @param demand the demand as it was judged
 * @param listingId of the side that answers: that of the result or of the demand
 * @param reason present if and only if the answer is {@code NOT_FOR_US}
 * @param until the day on which to ask again; present if and only if the answer is {@code LATER}
 * @param modelVersion the scorer that gave the parts
 * @param parts of the score that was seen
 */
public record PairingAnswer(
        UUID id,
        long revision,
        UUID pairingId,
        PairingSide result,
        PairingSide demand,
        UUID listingId,
        Answer answer,
        @Nullable DeclineReason reason,
        @Nullable LocalDate until,
        String modelVersion,
        List<ScorePart> parts,
        Instant answeredAt) {

    public PairingAnswer {
        parts = List.copyOf(parts);
        if ((answer == Answer.NOT_FOR_US) != (reason != null) || (answer == Answer.LATER) != (until != null)) {
            throw new IllegalArgumentException(
                    "answer " + id + " of " + answer + " lacks its reason or day, or has another's");
        }
        if (!listingId.equals(result.listingId()) && !listingId.equals(demand.listingId())) {
            throw new IllegalArgumentException("answer " + id + " is of neither side");
        }
    }
}
