package org.keqiao.web.introduction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.document.DocumentDownload;
import org.keqiao.web.ledger.LedgerDesk;
import org.keqiao.web.ledger.LedgerView;
import org.keqiao.web.listing.EntityTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@SignedIn
@ChangesNeed(TokenScope.INTRODUCTIONS)
@RestController
@RequestMapping("/api/v1/introductions")
@Tag(
        name = "Introductions",
        description =
                "From interest to contract. Each answer has an ETag; send it as If-Match and a step of somebody else in"
                        + " between is answered with 412. The same step sent again changes nothing.")
class IntroductionApi {

    private final IntroductionDesk desk;
    private final ExpressingInterest interest;
    private final IntroductionSteps steps;
    private final Correspondence correspondence;
    private final LedgerDesk ledger;
    private final PastIntroductions past;

    IntroductionApi(
            IntroductionDesk desk,
            ExpressingInterest interest,
            IntroductionSteps steps,
            Correspondence correspondence,
            LedgerDesk ledger,
            PastIntroductions past) {
        this.desk = desk;
        this.interest = interest;
        this.steps = steps;
        this.correspondence = correspondence;
        this.ledger = ledger;
        this.past = past;
    }

    @GetMapping
    @Operation(summary = "One's organisation's introductions, last moved first; coordinators see all")
    IntroductionDesk.Found list(
            @RequestParam(required = false) @Nullable IntroductionState state,
            @RequestParam(required = false) @Nullable UUID listing,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Actor reader) {
        return desk.find(state, listing, waiting, page, size, reader);
    }

    @PostMapping
    @Operation(
            summary = "Express interest in a listing",
            description = "Opens an introduction, or joins the one that is open about the same two sides.")
    ResponseEntity<IntroductionView> express(@RequestBody IntroductionRequests.Interest request, Actor actor) {
        return answer(interest.express(request, actor), actor);
    }

    @PostMapping("/past")
    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Bring along an introduction that happened before",
            description =
                    "Its lines in the ledger bear the days on which it happened. Nobody is told, no contact is disclosed.")
    ResponseEntity<IntroductionView> past(@RequestBody PastIntroduction request, Actor actor) {
        return answer(past.record(request, actor), actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One introduction; contacts of the other side are there once both have consented")
    ResponseEntity<IntroductionView> get(@PathVariable UUID id, Actor reader) {
        return tagged(desk.find(id, reader));
    }

    @PostMapping("/{id}/agree")
    @Operation(summary = "Consent to exchange contacts; the second consent discloses both")
    ResponseEntity<IntroductionView> agree(
            @PathVariable UUID id,
            @RequestBody IntroductionRequests.Agreement request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(steps.agree(id, EntityTag.revision(ifMatch), request, actor), actor);
    }

    @PostMapping("/{id}/negotiate")
    @Operation(summary = "Note that the two sides negotiate")
    ResponseEntity<IntroductionView> negotiate(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(steps.negotiate(id, EntityTag.revision(ifMatch), actor), actor);
    }

    @PostMapping("/{id}/sign")
    @Operation(summary = "Note the contract, amount in 10,000 yuan; sent once more with other values it corrects them")
    ResponseEntity<IntroductionView> sign(
            @PathVariable UUID id,
            @RequestBody IntroductionRequests.Signing request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(steps.sign(id, EntityTag.revision(ifMatch), request, actor), actor);
    }

    @PostMapping("/{id}/land")
    @Operation(summary = "Note where the result went into use")
    ResponseEntity<IntroductionView> land(
            @PathVariable UUID id,
            @RequestBody IntroductionRequests.Land request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(steps.land(id, EntityTag.revision(ifMatch), request, actor), actor);
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Decline or end it, with a reason that the other side reads")
    ResponseEntity<IntroductionView> close(
            @PathVariable UUID id,
            @RequestBody IntroductionRequests.Close request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return answer(steps.close(id, EntityTag.revision(ifMatch), request, actor), actor);
    }

    @GetMapping("/{id}/timeline")
    @Operation(summary = "What happened, oldest first")
    List<LedgerView> timeline(@PathVariable UUID id, Actor reader) {
        return ledger.timeline(desk.find(id, reader).id(), reader);
    }

    @GetMapping("/{id}/messages")
    @Operation(summary = "Messages between the two sides, oldest first")
    List<Messages.Message> messages(@PathVariable UUID id, Actor reader) {
        return correspondence.messages(id, reader);
    }

    @PostMapping("/{id}/messages")
    @Operation(summary = "Write to the other side; possible once introduced")
    ResponseEntity<IntroductionView> write(
            @PathVariable UUID id, @RequestBody IntroductionRequests.Message request, Actor actor) {
        return answer(correspondence.write(id, request, actor), actor);
    }

    @GetMapping("/{id}/documents")
    @Operation(summary = "Documents of the two sides, oldest first")
    List<Documents.Document> documents(@PathVariable UUID id, Actor reader) {
        return correspondence.documents(id, reader);
    }

    @PostMapping(path = "/{id}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Add a PDF, picture, docx, xlsx or pptx of at most 10 MB; the same file twice is there once")
    ResponseEntity<IntroductionView> add(@PathVariable UUID id, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return answer(correspondence.add(id, name, file.getBytes(), actor), actor);
    }

    @GetMapping("/{id}/documents/{documentId}")
    @Operation(summary = "A document, to be saved")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable UUID documentId, Actor reader) {
        return DocumentDownload.of(correspondence.document(id, documentId, reader));
    }

    private ResponseEntity<IntroductionView> answer(Introduction introduction, Actor reader) {
        return tagged(desk.view(introduction, reader));
    }

    private static ResponseEntity<IntroductionView> tagged(IntroductionView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
