package org.keqiao.web.fair.registration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.OrganisationKind;

/**
 * An organisation at a fair; it has one conversation at a time.
 *
 * @param organisation its name
 * @param remote whether it takes part from elsewhere
 * @param mostMeetings 1 or more
 * @param note to the coordinator; may be empty
 * @param absent ids of the slots in which it isn't there
 * @param withdrawnAt since when it comes no more
 */
public record Participant(
        UUID id,
        UUID fairId,
        UUID organisationId,
        String organisation,
        OrganisationKind kind,
        long version,
        boolean remote,
        int mostMeetings,
        String note,
        List<BroughtListing> listings,
        List<Attendee> attendees,
        Set<UUID> absent,
        Instant registeredAt,
        Instant changedAt,
        @Nullable Instant withdrawnAt) {

    public Participant {
        listings = List.copyOf(listings);
        attendees = List.copyOf(attendees);
        absent = Set.copyOf(absent);
    }

    public boolean comes() {
        return withdrawnAt == null;
    }

    /** How many sit at a table with it, 1 or more. */
    public int persons() {
        return Math.max(1, attendees.size());
    }

    public boolean isCheckedIn() {
        return attendees.stream().anyMatch(attendee -> attendee.checkedInAt() != null);
    }

    /** What it offers, seeks, or both. */
    public Set<ListingKind> kinds() {
        return listings.stream().map(BroughtListing::kind).collect(Collectors.toSet());
    }
}
