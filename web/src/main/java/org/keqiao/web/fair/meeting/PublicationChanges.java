package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a timetable changes for the meetings of a fair, in the making. */
final class PublicationChanges {

    private final Meetings meetings;
    private final UUID fairId;
    private final Map<Pair, Meeting> last;
    private final Instant now;
    private final List<Meeting> fresh = new ArrayList<>();
    private final List<Meeting> added = new ArrayList<>();
    private final List<Meeting> moved = new ArrayList<>();
    private final List<Meeting> dropped = new ArrayList<>();
    private final List<Meeting> freed = new ArrayList<>();

    /** @param last the last meeting of each pair, whatever became of it */
    PublicationChanges(Meetings meetings, UUID fairId, Map<Pair, Meeting> last, Instant now) {
        this.meetings = meetings;
        this.fairId = fairId;
        this.last = last;
        this.now = now;
    }

    void place(PlacedMeeting place) {
        Meeting before = last.get(place.pair());
        if (before == null || before.state() == MeetingState.DECLINED || before.state() == MeetingState.EXPIRED) {
            fresh.add(fresh(place));
        } else if (before.state() == MeetingState.SCHEDULED) {
            if (!place.slotId().equals(before.slotId()) || !place.tableId().equals(before.tableId())) {
                moved.add(scheduled(before, place, before.sequence() + 1));
            }
        } else if (!before.state().tookPlaceInTime()) {
            boolean wasKnown = before.state() == MeetingState.CANCELLED;
            added.add(scheduled(before, place, wasKnown ? before.sequence() + 1 : before.sequence()));
        }
    }

    /** Scheduled meetings that the timetable hasn't are cancelled; agreed ones stay agreed, but hold no time any more. */
    void dropAllBut(List<PlacedMeeting> placed) {
        Set<Pair> kept = placed.stream().map(PlacedMeeting::pair).collect(Collectors.toSet());
        last.values().stream().filter(meeting -> !kept.contains(meeting.pair())).forEach(meeting -> {
            if (meeting.state() == MeetingState.SCHEDULED) {
                dropped.add(meeting.at(
                        MeetingState.CANCELLED, meeting.slotId(), meeting.tableId(), meeting.sequence() + 1, now));
            } else if (meeting.state() == MeetingState.ACCEPTED && meeting.slotId() != null) {
                freed.add(meeting.at(MeetingState.ACCEPTED, null, null, meeting.sequence(), now));
            }
        });
    }

    /** First everybody is freed, then everybody engaged: meetings may swap places. */
    void store() {
        List<Meeting> known =
                Stream.of(added, moved, dropped, freed).flatMap(List::stream).toList();
        known.forEach(meeting -> meetings.release(meeting.id()));
        known.forEach(meetings::replace);
        fresh.forEach(meetings::add);
        Stream.of(added, moved, fresh).flatMap(List::stream).forEach(meetings::engage);
    }

    Publication publication() {
        return new Publication(Stream.concat(added.stream(), fresh.stream()).toList(), moved, dropped);
    }

    private Meeting fresh(PlacedMeeting place) {
        return new Meeting(
                meetings.newId(),
                fairId,
                place.pair().first(),
                place.pair().second(),
                MeetingState.SCHEDULED,
                "",
                null,
                null,
                now,
                place.slotId(),
                place.tableId(),
                0,
                null,
                null);
    }

    private Meeting scheduled(Meeting meeting, PlacedMeeting place, int sequence) {
        return meeting.at(MeetingState.SCHEDULED, place.slotId(), place.tableId(), sequence, now);
    }
}
