package org.keqiao.web.fair.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@SignedIn
@RestController
@RequestMapping("/api/v1/fairs/{fairId}")
@Tag(name = "Fairs")
class MeetingApi {

    private final FairKeeping keeping;
    private final ActingParticipant acting;
    private final Partners partners;
    private final Wishing wishing;
    private final Requesting requesting;
    private final Answering answering;

    MeetingApi(
            FairKeeping keeping,
            ActingParticipant acting,
            Partners partners,
            Wishing wishing,
            Requesting requesting,
            Answering answering) {
        this.keeping = keeping;
        this.acting = acting;
        this.partners = partners;
        this.wishing = wishing;
        this.requesting = requesting;
        this.answering = answering;
    }

    @GetMapping("/partners")
    @Operation(
            summary = "Whom one's organisation could meet",
            description =
                    "Who waits for an answer first, then recommended pairings, then others by how near they come.")
    List<Partner> partners(
            @PathVariable UUID fairId, @RequestParam(required = false) @Nullable UUID participant, Actor actor) {
        return partners.of(acting.of(keeping.find(fairId, actor).id(), participant, actor));
    }

    @PutMapping("/partners/{otherId}/preference")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say MUST, WANT, OPEN or NO; one NO and the two never meet")
    void prefer(
            @PathVariable UUID fairId,
            @PathVariable UUID otherId,
            @RequestBody PreferenceForm request,
            @RequestParam(required = false) @Nullable UUID participant,
            Actor actor) {
        wishing.prefer(fairId, participant, otherId, request.preference(), actor);
    }

    @PostMapping("/meetings")
    @Operation(
            summary = "Ask another participant for a meeting",
            description = "The request lapses unless it is answered in time; until then it takes nobody's time.")
    Meeting request(@PathVariable UUID fairId, @RequestBody MeetingForm request, Actor actor) {
        return requesting.request(fairId, request, actor);
    }

    @PostMapping("/meetings/{meetingId}/accept")
    @Operation(
            summary = "Accept; 409 when the time or the last place has gone to somebody else meanwhile",
            description =
                    "Once the timetable is published the meeting gets the first place that is free, and is SCHEDULED.")
    Meeting accept(@PathVariable UUID fairId, @PathVariable UUID meetingId, Actor actor) {
        return answering.accept(fairId, meetingId, actor);
    }

    @PostMapping("/meetings/{meetingId}/decline")
    @Operation(summary = "Decline")
    Meeting decline(@PathVariable UUID fairId, @PathVariable UUID meetingId, Actor actor) {
        return answering.decline(fairId, meetingId, actor);
    }

    @PostMapping("/meetings/{meetingId}/cancel")
    @Operation(
            summary =
                    "Take back or call off what has not begun; the time that a scheduled meeting leaves is offered to others")
    Meeting cancel(@PathVariable UUID fairId, @PathVariable UUID meetingId, Actor actor) {
        return answering.cancel(fairId, meetingId, actor);
    }
}
