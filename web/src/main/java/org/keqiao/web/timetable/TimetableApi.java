package org.keqiao.web.timetable;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairKeeping;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@RestController
@RequestMapping("/api/v1/fairs/{fairId}/timetables")
@Tag(name = "Fairs")
class TimetableApi {

    private final FairKeeping keeping;
    private final TimetableDesk desk;
    private final TimetableVersions versions;
    private final TimetableMarks marks;
    private final Announcing announcing;

    TimetableApi(
            FairKeeping keeping,
            TimetableDesk desk,
            TimetableVersions versions,
            TimetableMarks marks,
            Announcing announcing) {
        this.keeping = keeping;
        this.desk = desk;
        this.versions = versions;
        this.marks = marks;
        this.announcing = announcing;
    }

    /**
     * By which rules a timetable is made; what is missing stays as it was the last time.
     *
     * @param seconds most time for solving, 1 to 600
     */
    record Rules(@Nullable Boolean everyoneFirst, @Nullable Integer seconds) {}

    /** A version with its meetings; none as long as there is no timetable. */
    record Detail(TimetableVersion version, List<PlacedMeeting> meetings) {}

    @GetMapping
    @Operation(summary = "All timetables of a fair, newest first")
    List<TimetableVersion> all(@PathVariable UUID fairId, Actor reader) {
        return versions.of(keeping.find(fairId, reader).id());
    }

    @GetMapping("/{number}")
    @Operation(summary = "One timetable, as far as it has come")
    Detail one(@PathVariable UUID fairId, @PathVariable int number) {
        TimetableVersion version = desk.version(fairId, number);
        return new Detail(version, version.standing() == null ? List.of() : announcing.placed(version));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Order a timetable made anew",
            description = "It is solved in the background; ask for it again.")
    TimetableVersion make(@PathVariable UUID fairId, @RequestBody Rules rules, Actor actor) {
        TimetableRules known = marks.rules(keeping.find(fairId, actor).id());
        TimetableRules wanted = new TimetableRules(
                Objects.requireNonNullElse(rules.everyoneFirst(), known.everyoneFirst()),
                TimetableRules.seconds(Objects.requireNonNullElse(rules.seconds(), known.seconds())),
                known.levels());
        return desk.make(fairId, wanted, actor);
    }

    @PostMapping("/{number}/repair")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Order a timetable that goes on from this one and moves as little as it can")
    TimetableVersion repair(@PathVariable UUID fairId, @PathVariable int number, Actor actor) {
        return desk.repair(fairId, number, actor);
    }

    @PostMapping("/{number}/publish")
    @Operation(
            summary = "Make it what participants get",
            description =
                    "Everybody for whom something changes is told. With offer, meetings of which nobody knows yet are"
                            + " offered to the best few instead; the first two of whom both accept have the time.")
    Publication publish(
            @PathVariable UUID fairId, @PathVariable int number, @RequestParam(defaultValue = "false") boolean offer) {
        return announcing.publish(fairId, number, offer);
    }
}
