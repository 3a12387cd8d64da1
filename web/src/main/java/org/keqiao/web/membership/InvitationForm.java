package org.keqiao.web.membership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Role;

/** Invites somebody. The address is a note of whom the link is for. */
record InvitationForm(
        @NotNull Role role,
        @Nullable Boolean manager,
        @Email @Size(max = 200) @Nullable String email) {

    boolean toManager() {
        return Boolean.TRUE.equals(manager);
    }
}
