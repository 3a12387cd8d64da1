package org.keqiao.web.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@SignedIn
@RestController
@RequestMapping("/api/v1/ledger")
@Tag(name = "Ledger", description = "What was done, line by line")
class LedgerApi {

    private final LedgerDesk desk;

    LedgerApi(LedgerDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "Lines of the ledger, newest first",
            description = "Coordinators and administrators read all, others what concerns their organisation.")
    Lines lines(
            @ParameterObject @ModelAttribute LedgerFilter filter,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
            Actor reader) {
        LedgerPage found = desk.page(filter, reader, page, size);
        return new Lines(found.total(), page, size, found.lines());
    }

    @PostMapping("/{id}/corrections")
    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say what is wrong with a line", description = "A further line; the wrong one stays as it is.")
    void correct(@PathVariable long id, @RequestBody Correction correction, Actor actor) {
        desk.correct(id, correction.text(), actor);
    }

    /** What is wrong with a line, and what would be right. */
    record Correction(@Nullable String text) {}

    /** A page of lines. */
    record Lines(long total, int page, int size, List<LedgerView> lines) {}
}
