package org.keqiao.web.fair.day;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SignedIn
@RestController
@RequestMapping("/api/v1/fairs/{fairId}/meetings")
@Tag(name = "Fairs")
class MeetingDayApi {

    private final FairKeeping keeping;
    private final ActingParticipant acting;
    private final Meetings meetings;
    private final MeetingDay day;

    MeetingDayApi(FairKeeping keeping, ActingParticipant acting, Meetings meetings, MeetingDay day) {
        this.keeping = keeping;
        this.acting = acting;
        this.meetings = meetings;
        this.day = day;
    }

    /**
     * What a coordinator notes on the day.
     *
     * @param absent the participant who did not come; missing when both did
     */
    record Note(@Nullable UUID absent) {}

    @GetMapping
    @Operation(
            summary = "Meetings of one's organisation, in the order of time",
            description = "Coordinators who name nobody see all of the fair.")
    List<Meeting> meetings(
            @PathVariable UUID fairId, @RequestParam(required = false) @Nullable UUID participant, Actor reader) {
        UUID fair = keeping.find(fairId, reader).id();
        return participant == null && keeping.mayManage(reader)
                ? meetings.of(fair)
                : meetings.ofParticipant(acting.of(fair, participant, reader).id());
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/{meetingId}/note")
    @Operation(summary = "Note that it took place, or who did not come; noting something else later corrects it")
    Meeting note(@PathVariable UUID fairId, @PathVariable UUID meetingId, @RequestBody Note note) {
        return day.note(fairId, meetingId, note.absent());
    }

    @PostMapping("/{meetingId}/outcome")
    @Operation(
            summary = "Say how useful it was, 1 to 5, and what comes next: CONTINUE, LATER or NONE",
            description =
                    "CONTINUE makes it an introduction, or joins the one that is open about the same two listings.")
    Meeting say(@PathVariable UUID fairId, @PathVariable UUID meetingId, @RequestBody OutcomeForm form, Actor actor) {
        return day.say(fairId, meetingId, form, actor);
    }
}
