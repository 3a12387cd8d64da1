package org.keqiao.web.fair.day;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.ParticipantNotFound;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two questions after a meeting. */
@SignedIn
@Controller
@RequestMapping("/fairs/{fairId}/meetings/{meetingId}/outcome")
class OutcomePages {

    private static final List<Integer> ANSWERS = List.of(5, 4, 3, 2, 1);

    private final FairDesk desk;
    private final Meetings meetings;
    private final Participants participants;
    private final MeetingDay day;
    private final Outcomes outcomes;
    private final PageSteps pages;
    private final FieldMessages messages;

    OutcomePages(
            FairDesk desk,
            Meetings meetings,
            Participants participants,
            MeetingDay day,
            Outcomes outcomes,
            PageSteps pages,
            FieldMessages messages) {
        this.desk = desk;
        this.meetings = meetings;
        this.participants = participants;
        this.day = day;
        this.outcomes = outcomes;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable UUID fairId,
            @PathVariable UUID meetingId,
            @RequestParam(required = false) @Nullable String participant,
            Actor actor) {
        Meeting meeting = find(fairId, meetingId);
        Participant own = day.own(fairId, meeting, participant, actor);
        OutcomeForm known = outcomes.find(meetingId, own.id())
                .map(said -> new OutcomeForm(
                        participant,
                        Integer.toString(said.useful()),
                        said.nextStep().name()))
                .orElse(new OutcomeForm(participant, null, null));
        return page(meeting, own, known, actor, FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping
    Object say(
            @PathVariable UUID fairId,
            @PathVariable UUID meetingId,
            @ModelAttribute("values") OutcomeForm form,
            Actor actor,
            RedirectAttributes next) {
        Meeting meeting = find(fairId, meetingId);
        Participant own = day.own(fairId, meeting, form.participant(), actor);
        String path = "/fairs/" + fairId + "/meetings/" + meetingId + "/outcome"
                + (form.participant() == null ? "" : "?participant=" + own.id());
        try {
            return pages.go("said", path, next, () -> day.say(fairId, meetingId, form, actor));
        } catch (InvalidFields invalid) {
            return page(meeting, own, form, actor, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Meeting find(UUID fairId, UUID meetingId) {
        return meetings.find(meetingId)
                .filter(found -> found.fairId().equals(fairId))
                .orElseThrow(() -> new ParticipantNotFound(meetingId));
    }

    private ModelAndView page(
            Meeting meeting, Participant own, OutcomeForm values, Actor actor, FormErrors errors, HttpStatus status) {
        return new ModelAndView("fair/outcome", status)
                .addObject("fair", desk.find(meeting.fairId(), actor))
                .addObject("meeting", meeting)
                .addObject(
                        "partner",
                        participants.find(meeting.partnerOf(own.id())).orElseThrow())
                .addObject("values", values)
                .addObject("answers", ANSWERS)
                .addObject("nextSteps", List.of(NextStep.values()))
                .addObject("errors", errors);
    }
}
