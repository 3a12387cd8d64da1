package org.keqiao.web.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.HardToGuess;
import org.keqiao.web.account.NewAccount;
import org.keqiao.web.account.Role;

/** A person who joins, as they describe themselves. Role and organisation are not theirs to say. */
record PersonForm(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*|\\s*") @Nullable
        String username,

        @NotBlank @Size(min = 8, max = 200) @HardToGuess @Nullable
        String password,

        @NotBlank @Size(max = 60) @Nullable String displayName) {

    static final PersonForm EMPTY = new PersonForm("", "", "");

    NewAccount toAccount(Role role, UUID organisationId, boolean manager) {
        return new NewAccount(
                String.valueOf(username),
                String.valueOf(password),
                String.valueOf(displayName).strip(),
                role,
                organisationId,
                manager);
    }

    @Override
    public String toString() {
        return "PersonForm[…]";
    }
}
