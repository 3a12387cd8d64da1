package org.keqiao.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Opens an account.
 *
 * @param organisation id or full name of a registered organisation; needed for all but coordinators and administrators
 */
record NewAccountRequest(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*")
        String username,

        @NotBlank @Size(min = 8, max = 200) @HardToGuess String password,
        @NotBlank @Size(max = 60) String displayName,
        @NotNull Role role,
        @Nullable String organisation) {

    @Override
    public String toString() {
        return "NewAccountRequest[username=%s, role=%s]".formatted(username, role);
    }
}
