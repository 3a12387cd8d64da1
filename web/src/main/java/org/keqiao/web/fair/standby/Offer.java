package org.keqiao.web.fair.standby;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.meeting.Pair;

/**
 * A vacated time as two were offered it. It takes nobody's time before both have said yes.
 *
 * @param firstAcceptedAt when the pair's first said yes; likewise {@code secondAcceptedAt}
 */
public record Offer(
        UUID id,
        UUID vacancyId,
        Pair pair,
        OfferState state,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable Instant firstAcceptedAt,
        @Nullable Instant secondAcceptedAt) {

    /** The state as a reader meets it at this moment: an offer past its time has lapsed before the clockwork says so. */
    public OfferState stateAt(Instant moment) {
        return state == OfferState.OPEN && !moment.isBefore(expiresAt) ? OfferState.EXPIRED : state;
    }

    public boolean isAcceptedBy(UUID participant) {
        return (participant.equals(pair.first()) ? firstAcceptedAt : secondAcceptedAt) != null;
    }

    boolean isAcceptedByBoth() {
        return firstAcceptedAt != null && secondAcceptedAt != null;
    }

    Offer acceptedBy(UUID participant, Instant now) {
        boolean first = participant.equals(pair.first());
        return new Offer(
                id,
                vacancyId,
                pair,
                state,
                offeredAt,
                expiresAt,
                first && firstAcceptedAt == null ? now : firstAcceptedAt,
                !first && secondAcceptedAt == null ? now : secondAcceptedAt);
    }

    Offer in(OfferState next) {
        return new Offer(id, vacancyId, pair, next, offeredAt, expiresAt, firstAcceptedAt, secondAcceptedAt);
    }
}
