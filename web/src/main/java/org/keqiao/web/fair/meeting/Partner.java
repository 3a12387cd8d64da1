package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.BroughtListing;

/**
 * Another participant as one meets it on the list of partners.
 *
 * @param score how well the two fit, 0 to 1; missing when nothing is known
 * @param pairingId the recommended pairing from which the score is
 * @param preference of the reader
 * @param meeting what is open between the two, or was last
 */
public record Partner(
        UUID participantId,
        String organisation,
        OrganisationKind kind,
        boolean remote,
        List<BroughtListing> listings,
        @Nullable Double score,
        @Nullable UUID pairingId,
        Preference preference,
        @Nullable Standing meeting) {

    public Partner {
        listings = List.copyOf(listings);
    }

    /** Points of 100; missing when nothing is known. */
    public @Nullable Long points() {
        return score == null ? null : Math.round(score * 100);
    }

    /**
     * How far the two have come.
     *
     * @param askedByUs whether the reader's side asked
     * @param start local time on which they would meet; missing when the timetable is to find one
     */
    public record Standing(
            UUID id,
            MeetingState state,
            boolean askedByUs,
            String note,
            @Nullable Instant expiresAt,
            @Nullable LocalDateTime start) {

        public boolean waitsForUs() {
            return state == MeetingState.REQUESTED && !askedByUs;
        }

        public boolean canBeTakenBack() {
            return state == MeetingState.ACCEPTED || (state == MeetingState.REQUESTED && askedByUs);
        }

        /** Local time until which an answer is awaited; missing when none is. */
        public @Nullable LocalDateTime expiresBy() {
            return state == MeetingState.REQUESTED && expiresAt != null
                    ? LocalDateTime.ofInstant(expiresAt, TimeSlot.TIME_ZONE)
                    : null;
        }

        public boolean over() {
            return state.isOver();
        }
    }
}
