package org.keqiao.web.fair;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.Role;
import org.keqiao.web.listing.EntityTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@RestController
@RequestMapping("/api/v1/fairs")
@Tag(
        name = "Fairs",
        description =
                "Matchmaking events. Times without a zone are the fair's local time, Asia/Shanghai. Answers have an ETag;"
                        + " send it as If-Match and a change of somebody else in between is answered with 412.")
class FairApi {

    private final FairDesk desk;
    private final FairKeeping keeping;
    private final FairSteps steps;

    FairApi(FairDesk desk, FairKeeping keeping, FairSteps steps) {
        this.desk = desk;
        this.keeping = keeping;
        this.steps = steps;
    }

    @Public
    @GetMapping
    @Operation(summary = "Fairs to come, next first, then those that are over; drafts for coordinators only")
    List<FairView> list(@Nullable Actor reader) {
        return Stream.concat(desk.upcoming(reader).stream(), desk.past(reader).stream())
                .toList();
    }

    @Public
    @GetMapping("/{id}")
    @Operation(summary = "One fair with its slots, tables and walks")
    ResponseEntity<FairView> get(@PathVariable UUID id, @Nullable Actor reader) {
        return tagged(HttpStatus.OK, desk.find(id, reader));
    }

    @PostMapping
    @Operation(
            summary = "Make a fair, as a draft",
            description = "Slots follow from the days: meetings of equal length one after the other, none in a pause.")
    ResponseEntity<FairView> make(
            @RequestBody FairRequest request,
            @RequestParam(defaultValue = "false") boolean demonstration,
            Actor actor) {
        return tagged(HttpStatus.CREATED, desk.view(keeping.make(request, demonstration, actor)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a fair as a whole; slots and tables that stay as they were keep their ids")
    ResponseEntity<FairView> change(
            @PathVariable UUID id,
            @RequestBody FairRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return tagged(HttpStatus.OK, desk.view(keeping.change(id, EntityTag.revision(ifMatch), request)));
    }

    @PostMapping("/{id}/open")
    @Operation(summary = "Open registration, for the first time or again")
    ResponseEntity<FairView> open(@PathVariable UUID id) {
        return tagged(HttpStatus.OK, desk.view(steps.open(id)));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Close registration before its time")
    ResponseEntity<FairView> close(@PathVariable UUID id) {
        return tagged(HttpStatus.OK, desk.view(steps.close(id)));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Call it off, with a reason for everybody to read")
    ResponseEntity<FairView> cancel(@PathVariable UUID id, @RequestBody CancelRequest request) {
        return tagged(HttpStatus.OK, desk.view(steps.cancel(id, request.read())));
    }

    @PostMapping("/{id}/held")
    @Operation(summary = "Note that it took place; it then counts among the events")
    ResponseEntity<FairView> held(@PathVariable UUID id, Actor actor) {
        return tagged(HttpStatus.OK, desk.view(steps.held(id, actor)));
    }

    private static ResponseEntity<FairView> tagged(HttpStatus status, FairView view) {
        return ResponseEntity.status(status).eTag("\"" + view.version() + "\"").body(view);
    }
}
