package org.keqiao.web.fair.day;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of a fair at one glance: who is there, and every meeting with its table, slot by slot. */
@Service
class DayBoard {

    private final Programmes programmes;
    private final Participants participants;
    private final Meetings meetings;
    private final FairClock clock;

    DayBoard(Programmes programmes, Participants participants, Meetings meetings, FairClock clock) {
        this.programmes = programmes;
        this.participants = participants;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** @param people who are expected, and {@code arrived} of them */
    record Board(List<SlotOfDay> slots, long people, long arrived, long scheduled, long held, long noShows) {}

    /** @param when past, now or next */
    record SlotOfDay(TimeSlot slot, When when, List<MeetingOfDay> meetings) {}

    enum When {
        PAST,
        NOW,
        NEXT
    }

    /** A meeting with its table and sides. */
    record MeetingOfDay(Meeting meeting, String table, Participant first, Participant second) {

        public boolean noted() {
            return meeting.state() != MeetingState.SCHEDULED;
        }

        /** The name of who did not come. */
        public @Nullable String absent() {
            UUID absent = meeting.absentId();
            return absent == null ? null : absent.equals(first.id()) ? first.organisation() : second.organisation();
        }
    }

    @Transactional(readOnly = true)
    public Board of(UUID fairId) {
        Programme programme = programmes.of(fairId);
        List<Participant> come = participants.of(fairId);
        List<Meeting> placed = meetings.of(fairId).stream()
                .filter(meeting -> meeting.state().isPlaced())
                .toList();
        Map<UUID, Participant> byId =
                new HashMap<>(come.stream().collect(Collectors.toMap(Participant::id, Function.identity())));
        placed.stream()
                .flatMap(meeting -> List.of(meeting.participantId(), meeting.otherId()).stream())
                .forEach(id ->
                        byId.computeIfAbsent(id, gone -> participants.find(gone).orElseThrow()));
        Map<UUID, List<Meeting>> bySlot =
                placed.stream().collect(Collectors.groupingBy(meeting -> Objects.requireNonNull(meeting.slotId())));
        List<SlotOfDay> slots = programme.slots().stream()
                .map(slot -> slot(slot, bySlot.getOrDefault(slot.id(), List.of()), programme, byId))
                .toList();
        return new Board(
                slots,
                come.stream()
                        .mapToLong(participant -> participant.attendees().size())
                        .sum(),
                come.stream()
                        .flatMap(participant -> participant.attendees().stream())
                        .filter(attendee -> attendee.checkedInAt() != null)
                        .count(),
                placed.size(),
                count(placed, MeetingState.HELD) + count(placed, MeetingState.FOLLOW_UP),
                count(placed, MeetingState.NO_SHOW));
    }

    private SlotOfDay slot(
            TimeSlot slot, List<Meeting> meetingsOfSlot, Programme programme, Map<UUID, Participant> byId) {
        When when = slot.endsAt().isBefore(clock.now())
                ? When.PAST
                : slot.startsAt().isAfter(clock.now()) ? When.NEXT : When.NOW;
        return new SlotOfDay(
                slot,
                when,
                meetingsOfSlot.stream()
                        .map(meeting -> new MeetingOfDay(
                                meeting,
                                table(programme, meeting.tableId()),
                                Objects.requireNonNull(byId.get(meeting.participantId())),
                                Objects.requireNonNull(byId.get(meeting.otherId()))))
                        .sorted(Comparator.comparing(MeetingOfDay::table))
                        .toList());
    }

    private static String table(Programme programme, @Nullable UUID id) {
        return id == null ? "" : programme.table(id).map(FairTable::name).orElse("");
    }

    private static long count(List<Meeting> meetings, MeetingState state) {
        return meetings.stream().filter(meeting -> meeting.state() == state).count();
    }
}
