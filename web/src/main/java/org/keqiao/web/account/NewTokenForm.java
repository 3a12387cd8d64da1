package org.keqiao.web.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an API token.
 *
 * @param name what it is for
 * @param scopes what it may do; all that whoever asks may when it is missing
 * @param expiresInDays at most a year
 */
public record NewTokenForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Nullable List<TokenScope> scopes,
        @Min(1) @Max(365) @Nullable Integer expiresInDays) {

    static final int USUAL_DAYS = 90;

    static NewTokenForm empty() {
        return new NewTokenForm("", List.of(TokenScope.READ, TokenScope.LISTINGS), USUAL_DAYS);
    }

    String purpose() {
        return name == null ? "" : name.strip();
    }

    TokenScopes toScopes() {
        return scopes == null ? TokenScopes.ALL : new TokenScopes(Set.copyOf(scopes));
    }

    Duration life() {
        return Duration.ofDays(expiresInDays == null ? USUAL_DAYS : expiresInDays);
    }
}
