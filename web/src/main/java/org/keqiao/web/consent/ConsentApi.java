package org.keqiao.web.consent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.OrganisationNotFound;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations/{id}/consents")
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Tag(name = "Organisations")
class ConsentApi {

    private final Consents consents;
    private final Organisations organisations;

    ConsentApi(Consents consents, Organisations organisations) {
        this.consents = consents;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(summary = "What the organisation has let coordinators do for it, newest first")
    List<Consent> all(@PathVariable UUID id) {
        return consents.of(known(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record that the organisation lets coordinators act for it")
    Map<String, UUID> record(@PathVariable UUID id, @Valid @RequestBody ConsentRequest request, Actor actor) {
        return Map.of("id", consents.record(known(id), request, actor));
    }

    @DeleteMapping("/{consentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note that the organisation has revoked its consent")
    void revoke(
            @PathVariable UUID id,
            @PathVariable UUID consentId,
            @RequestParam(required = false) String reason,
            Actor actor) {
        consents.revoke(known(id), consentId, reason, actor);
    }

    private UUID known(UUID id) {
        return organisations
                .find(id)
                .orElseThrow(() -> new OrganisationNotFound(id))
                .id();
    }
}
