package org.keqiao.web.fair.day;

import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Attendee;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.ParticipantNotFound;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.page.QrPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Codes to check in: everybody's for coordinators to print, one's own people's for participants. */
@SignedIn
@Controller
class CodePages {

    private final FairKeeping keeping;
    private final FairDesk desk;
    private final Participants participants;
    private final ActingParticipant acting;
    private final CheckIn checkIn;

    CodePages(
            FairKeeping keeping, FairDesk desk, Participants participants, ActingParticipant acting, CheckIn checkIn) {
        this.keeping = keeping;
        this.desk = desk;
        this.participants = participants;
        this.acting = acting;
        this.checkIn = checkIn;
    }

    /** A person's code. */
    record Code(String organisation, Attendee attendee, String link, QrPicture picture) {}

    @GetMapping("/fairs/{fairId}/codes")
    String show(@PathVariable UUID fairId, Actor reader, Model model) {
        Fair fair = keeping.find(fairId, reader);
        List<Participant> whose = keeping.mayManage(reader)
                ? participants.of(fairId)
                : List.of(acting.own(fairId, reader).orElseThrow(() -> new ParticipantNotFound(fairId)));
        model.addAttribute("fair", desk.view(fair))
                .addAttribute(
                        "codes",
                        whose.stream()
                                .flatMap(participant -> participant.attendees().stream()
                                        .map(attendee -> code(fair, participant, attendee)))
                                .toList());
        return "fair/codes";
    }

    private Code code(Fair fair, Participant participant, Attendee attendee) {
        String link = checkIn.link(fair, attendee.id());
        return new Code(participant.organisation(), attendee, link, QrPicture.of(link));
    }
}
