package org.keqiao.web.timetable;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.registration.BroughtListing;

/**
 * A meeting as one of its two participants sees it.
 *
 * @param partner name of the other
 * @param listings with which the other comes
 * @param online whether the other takes part from elsewhere
 */
public record MyMeeting(
        UUID id,
        TimeSlot slot,
        String table,
        String partner,
        List<BroughtListing> listings,
        boolean online,
        MeetingState state) {

    public MyMeeting {
        listings = List.copyOf(listings);
    }

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }
}
