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
 * @param begun whether its time has come
 * @param answered whether this side has said what it thinks of it
 */
public record MyMeeting(
        UUID id,
        TimeSlot slot,
        String table,
        String partner,
        List<BroughtListing> listings,
        boolean online,
        MeetingState state,
        boolean begun,
        boolean answered) {

    public MyMeeting {
        listings = List.copyOf(listings);
    }

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }

    /** Whether this side is asked what it thinks of it. */
    public boolean asks() {
        return begun && !isCancelled();
    }

    public boolean canBeCalledOff() {
        return !begun && state == MeetingState.SCHEDULED;
    }
}
