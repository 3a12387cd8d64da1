package org.keqiao.web.fair.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairKeeping;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@SignedIn
@RestController
@RequestMapping("/api/v1/fairs/{fairId}/participants")
@Tag(name = "Fairs")
class RegistrationApi {

    private final Registering registering;
    private final FairKeeping keeping;

    RegistrationApi(Registering registering, FairKeeping keeping) {
        this.registering = registering;
        this.keeping = keeping;
    }

    @GetMapping
    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Operation(summary = "Everybody who comes, in the order of registration")
    List<Participant> all(@PathVariable UUID fairId, Actor reader) {
        return registering.all(keeping.find(fairId, reader).id());
    }

    @PostMapping
    @Operation(
            summary = "Register one's organisation, or change what it registered",
            description =
                    "Coordinators name an organisation that lets them. Until registration ends; coordinators until the fair is over.")
    Participant register(@PathVariable UUID fairId, @RequestBody RegistrationRequest request, Actor actor) {
        keeping.find(fairId, actor);
        return registering.register(fairId, request, actor);
    }

    @DeleteMapping("/{participantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw; meetings are called off")
    void withdraw(@PathVariable UUID fairId, @PathVariable UUID participantId, Actor actor) {
        registering.withdraw(fairId, participantId, actor);
    }
}
