package org.keqiao.web.fair.day;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A participant's own meetings, each with its time, table and partner, and what to do after it. */
@SignedIn
@Controller
class MyMeetingPages {

    private final FairKeeping keeping;
    private final FairDesk desk;
    private final Programmes programmes;
    private final ActingParticipant acting;
    private final Participants participants;
    private final Meetings meetings;
    private final Outcomes outcomes;
    private final FairClock clock;

    MyMeetingPages(
            FairKeeping keeping,
            FairDesk desk,
            Programmes programmes,
            ActingParticipant acting,
            Participants participants,
            Meetings meetings,
            Outcomes outcomes,
            FairClock clock) {
        this.keeping = keeping;
        this.desk = desk;
        this.programmes = programmes;
        this.acting = acting;
        this.participants = participants;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * A meeting as one of its sides sees it.
     *
     * @param begun whether its time has come
     * @param answered whether this side has said what it thinks
     */
    record Own(Meeting meeting, TimeSlot slot, String table, Participant partner, boolean begun, boolean answered) {}

    @GetMapping("/fairs/{fairId}/my-meetings")
    String show(
            @PathVariable UUID fairId,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor reader,
            Model model) {
        Fair fair = keeping.find(fairId, reader);
        Participant own = acting.of(fairId, participant, reader);
        Programme programme = programmes.of(fairId);
        List<Own> mine = meetings.ofParticipant(own.id()).stream()
                .filter(meeting -> meeting.state().isPlaced())
                .map(meeting -> own(meeting, own, programme))
                .toList();
        model.addAttribute("fair", desk.view(fair))
                .addAttribute("own", own)
                .addAttribute("named", participant)
                .addAttribute("mine", mine);
        return "fair/my-meetings";
    }

    private Own own(Meeting meeting, Participant own, Programme programme) {
        UUID slotId = meeting.slotId();
        UUID tableId = meeting.tableId();
        if (slotId == null || tableId == null) {
            throw new IllegalStateException("A placed meeting has a slot and a table: " + meeting.id());
        }
        TimeSlot slot = programme.slot(slotId).orElseThrow();
        return new Own(
                meeting,
                slot,
                programme.table(tableId).map(FairTable::name).orElseThrow(),
                participants.find(meeting.partnerOf(own.id())).orElseThrow(),
                !slot.startsAt().isAfter(clock.now()),
                outcomes.find(meeting.id(), own.id()).isPresent());
    }
}
