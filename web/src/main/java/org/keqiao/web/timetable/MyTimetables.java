package org.keqiao.web.timetable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.day.Outcomes;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Component;

/** What of the published timetable concerns one participant. */
@Component
class MyTimetables {

    private final Participants participants;
    private final Meetings meetings;
    private final Programmes programmes;
    private final Outcomes outcomes;
    private final FairClock clock;

    MyTimetables(
            Participants participants, Meetings meetings, Programmes programmes, Outcomes outcomes, FairClock clock) {
        this.participants = participants;
        this.meetings = meetings;
        this.programmes = programmes;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The participant for whom a reader looks: the own organisation, or for coordinators whom they name. */
    Optional<Participant> whose(UUID fairId, Optional<UUID> named, Actor reader) {
        if (named.isPresent() && reader.role().actsForOthers()) {
            return participants.find(named.get()).filter(one -> one.fairId().equals(fairId));
        }
        UUID organisation = reader.organisationId();
        return organisation == null ? Optional.empty() : participants.find(fairId, organisation);
    }

    /** All that were ever scheduled and not replaced, in the order of time; those cancelled too. */
    List<Meeting> scheduled(UUID participantId) {
        Map<UUID, Meeting> last = new HashMap<>();
        for (Meeting meeting : meetings.ofParticipant(participantId)) {
            boolean told = meeting.state().isPlaced()
                    || (meeting.state() == MeetingState.CANCELLED && meeting.slotId() != null);
            if (told) {
                last.merge(
                        meeting.partnerOf(participantId),
                        meeting,
                        (one, other) -> one.changedAt().isAfter(other.changedAt()) ? one : other);
            }
        }
        return List.copyOf(last.values());
    }

    List<MyMeeting> of(Participant self) {
        Programme programme = programmes.of(self.fairId());
        Set<UUID> answered = outcomes.answeredBy(self.id());
        return scheduled(self.id()).stream()
                .flatMap(meeting -> programme
                        .slot(slot(meeting))
                        .map(slot -> view(self, meeting, slot, programme, answered.contains(meeting.id())))
                        .stream())
                .sorted(Comparator.comparing(
                                (MyMeeting meeting) -> meeting.slot().start())
                        .thenComparing(MyMeeting::isCancelled))
                .toList();
    }

    private MyMeeting view(Participant self, Meeting meeting, TimeSlot slot, Programme programme, boolean answered) {
        Participant partner = participants.find(meeting.partnerOf(self.id())).orElseThrow();
        UUID table = meeting.tableId();
        return new MyMeeting(
                meeting.id(),
                slot,
                table == null ? "" : programme.table(table).map(FairTable::name).orElse(""),
                partner.organisation(),
                partner.listings(),
                partner.remote(),
                meeting.state(),
                !slot.startsAt().isAfter(clock.now()),
                answered);
    }

    private static UUID slot(Meeting meeting) {
        UUID slot = meeting.slotId();
        if (slot == null) {
            throw new IllegalStateException("a scheduled meeting has no slot: " + meeting.id());
        }
        return slot;
    }
}
