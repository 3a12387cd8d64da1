package org.keqiao.web.introduction;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionOrigin;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.contracts.vocabulary.OrganisationKind;

/**
 * An introduction as one reader may see it.
 *
 * @param own the reader's side; missing for coordinators
 * @param waitsFor the sides that something is expected of
 * @param note what the initiator wrote to the other side
 * @param movedBy the side that made the last step; missing when a coordinator made it
 * @param daysWaiting whole days since the last step
 */
public record IntroductionView(
        UUID id,
        long version,
        IntroductionState state,
        IntroductionOrigin origin,
        @Nullable UUID pairingId,
        @Nullable IntroductionSide own,
        IntroductionSide initiator,
        Set<IntroductionSide> waitsFor,
        String note,
        Side result,
        Side demand,
        Instant openedAt,
        @Nullable Instant introducedAt,
        Instant movedAt,
        @Nullable IntroductionSide movedBy,
        long daysWaiting,
        @Nullable Deal deal,
        @Nullable Landing landing,
        @Nullable Closure closure) {

    /**
     * One side.
     *
     * @param organisation missing as long as the reader may not know it
     * @param verified whether the platform has checked the organisation, hidden or not
     * @param consented whether it agreed to exchange contacts
     * @param contact one's own, and after the introduction the other side's
     */
    public record Side(
            IntroductionSide side,
            @Nullable UUID listingId,
            @Nullable String reference,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable OrganisationKind organisationKind,
            boolean verified,
            boolean demonstration,
            boolean interested,
            boolean consented,
            @Nullable Contact contact) {}

    public IntroductionView {
        waitsFor = Set.copyOf(waitsFor);
    }

    public Side side(IntroductionSide which) {
        return which == IntroductionSide.RESULT ? result : demand;
    }

    /** Whether the reader's side is asked to do something. */
    public boolean waitsForReader() {
        return own != null && waitsFor.contains(own);
    }

    public boolean isIntroduced() {
        return introducedAt != null;
    }
}
