package org.keqiao.web.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks for an API token: what it is for and how many days it lives, at most a year. */
public record NewTokenForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Min(1) @Max(365) @Nullable Integer expiresInDays) {

    static final int USUAL_DAYS = 90;

    static NewTokenForm empty() {
        return new NewTokenForm("", USUAL_DAYS);
    }

    String purpose() {
        return name == null ? "" : name.strip();
    }

    Duration life() {
        return Duration.ofDays(expiresInDays == null ? USUAL_DAYS : expiresInDays);
    }
}
