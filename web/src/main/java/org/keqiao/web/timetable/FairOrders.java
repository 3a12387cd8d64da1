package org.keqiao.web.timetable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PairWish;
import org.keqiao.web.fair.meeting.PairWishes;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Component;

/** Says what a fair's timetable is to be made of, from how the fair stands now. */
@Component
class FairOrders {

    /** A wish without a known fit is worth something too. */
    private static final double LEAST_SCORE = 0.1;

    private final Programmes programmes;
    private final Participants participants;
    private final PairWishes wishes;
    private final Meetings meetings;
    private final TimetableMarks marks;
    private final SettledMeetings settled;

    FairOrders(
            Programmes programmes,
            Participants participants,
            PairWishes wishes,
            Meetings meetings,
            TimetableMarks marks,
            SettledMeetings settled) {
        this.programmes = programmes;
        this.participants = participants;
        this.wishes = wishes;
        this.meetings = meetings;
        this.marks = marks;
        this.settled = settled;
    }

    FairProblem problem(UUID fairId) {
        Programme programme = programmes.of(fairId);
        Map<Pair, Set<UUID>> forbidden = marks.forbidden(fairId);
        List<PairWish> wished = wishes.of(fairId);
        List<Meeting> known = meetings.of(fairId);
        Pins pins = new Pins(wished.stream().map(PairWish::pair).collect(Collectors.toSet()));
        pins.took(settled.of(known, programme));
        pins.pinned(marks.pins(fairId));
        Map<UUID, FairParty> parties = new LinkedHashMap<>();
        for (Participant one : participants.of(fairId)) {
            parties.put(one.id(), party(one, pins));
        }
        pins.agreed(agreedSlots(known), parties);
        Set<Pair> agreed = agreed(known);
        return new FairProblem(
                programme.slots().stream()
                        .map(slot -> new FairSlot(slot.id().toString(), slot.start(), slot.end()))
                        .toList(),
                programme.tables().stream().map(table -> table(table, pins)).toList(),
                programme.walks().stream()
                        .map(walk -> new Walk(walk.room(), walk.otherRoom(), walk.minutes()))
                        .toList(),
                List.copyOf(parties.values()),
                wished.stream()
                        .map(wish -> wish(
                                wish,
                                forbidden.getOrDefault(wish.pair(), Set.of()),
                                pins.took(wish.pair()),
                                agreed.contains(wish.pair())))
                        .toList(),
                pins.all(),
                marks.rules(fairId).levels());
    }

    private static FairParty party(Participant one, Pins pins) {
        Set<UUID> absent = new HashSet<>(one.absent());
        absent.removeAll(pins.slotsTakenBy(one.id()));
        return new FairParty(
                one.id().toString(),
                Math.max(one.mostMeetings(), pins.slotsTakenBy(one.id()).size()),
                one.persons(),
                one.remote(),
                texts(absent));
    }

    private static FairTable table(org.keqiao.web.fair.FairTable table, Pins pins) {
        Set<UUID> closed = new HashSet<>(table.closed());
        closed.removeAll(pins.slotsTakenAt(table.id()));
        return new FairTable(table.id().toString(), table.room(), table.seats(), table.screen(), texts(closed));
    }

    /** Two who asked for each other must meet; what only a timetable brought together is as free as before. */
    private static Set<Pair> agreed(List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.ACCEPTED
                        || (meeting.state().isPlaced() && meeting.requestedAt() != null))
                .map(Meeting::pair)
                .collect(Collectors.toSet());
    }

    private static Map<Pair, UUID> agreedSlots(List<Meeting> meetings) {
        Map<Pair, UUID> slots = new HashMap<>();
        for (Meeting meeting : meetings) {
            UUID slot = meeting.slotId();
            if (meeting.state() == MeetingState.ACCEPTED && slot != null) {
                slots.put(meeting.pair(), slot);
            }
        }
        return slots;
    }

    private static Wish wish(PairWish wish, Set<UUID> forbidden, boolean took, boolean agreed) {
        boolean stands = took || agreed;
        return new Wish(
                WishIds.of(wish.pair()),
                wish.pair().first().toString(),
                wish.pair().second().toString(),
                Math.clamp(wish.score(), LEAST_SCORE, 1),
                stands ? Preference.MUST : wish.preference(),
                stands ? Preference.MUST : wish.otherPreference(),
                texts(took ? Set.of() : forbidden));
    }

    private static Set<String> texts(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
