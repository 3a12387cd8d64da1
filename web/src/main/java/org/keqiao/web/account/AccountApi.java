package org.keqiao.web.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountApi {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Organisations organisations;

    AccountApi(Accounts accounts, ApiTokens tokens, Organisations organisations) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.organisations = organisations;
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open an account; 409 if the username is taken")
    Account open(@Valid @RequestBody NewAccountRequest request) {
        UUID organisationId = organisationId(request);
        return accounts.open(new NewAccount(
                request.username(), request.password(), request.displayName(), request.role(), organisationId));
    }

    @PostMapping("/{username}/tokens")
    @SignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make an API token for oneself or, as an administrator, for another; it is shown only here",
            description = "It has no scope that the asking token lacks; without scopes it has the same.")
    NewToken token(
            Actor actor,
            @Parameter(hidden = true) Authentication caller,
            @PathVariable String username,
            @Valid @RequestBody NewTokenForm request) {
        if (actor.role() != Role.ADMINISTRATOR && !actor.username().equals(Accounts.canonical(username))) {
            throw new AccessDeniedException("Only an administrator makes tokens for others");
        }
        Account account = accounts.find(username).orElseThrow(() -> new AccountUnknown(username));
        return new NewToken(tokens.issue(account.id(), request.purpose(), scopes(request, caller), request.life())
                .value());
    }

    private static TokenScopes scopes(NewTokenForm request, Authentication caller) {
        TokenScopes held = caller.getDetails() instanceof TokenScopes ofToken ? ofToken : TokenScopes.ALL;
        TokenScopes wished = request.scopes() == null ? held : request.toScopes();
        if (!held.held().containsAll(wished.held())) {
            throw new InvalidFields(List.of(FieldProblem.of("scopes", "token-scope-not-held")));
        }
        return wished;
    }

    private @Nullable UUID organisationId(NewAccountRequest request) {
        String given = request.organisation();
        if (given == null || given.isBlank()) {
            if (!request.role().actsForOthers()) {
                throw new InvalidFields(List.of(FieldProblem.of("organisation", "organisation-needed")));
            }
            return null;
        }
        return organisations
                .findByIdOrName(given)
                .map(Organisation::id)
                .orElseThrow(() -> new InvalidFields(List.of(FieldProblem.of("organisation", "organisation-unknown"))));
    }

    record NewToken(String token) {}
}
