package org.keqiao.web.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/organisations")
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Tag(name = "Organisations")
class OrganisationApi {

    private final Organisations organisations;

    OrganisationApi(Organisations organisations) {
        this.organisations = organisations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register an organisation; 409 if there is one of that name")
    Organisation register(@Valid @RequestBody NewOrganisationRequest request) {
        boolean demonstration = Boolean.TRUE.equals(request.demonstration());
        return organisations.register(request.name(), request.kind(), request.zone(), demonstration);
    }

    @GetMapping
    @Operation(summary = "The organisation of exactly that name, as a list of one or none")
    List<Organisation> find(@RequestParam String name) {
        return organisations.find(name).stream().toList();
    }
}
