package org.keqiao.web.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.LinkSecret;

/** A person who joins with an identity of an issuer, and so without a password. */
record IssuedPersonForm(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*|\\s*") @Nullable
        String username,

        @NotBlank @Size(max = 60) @Nullable String displayName) {

    /** With a password that nobody knows. They may set one by a link, as those do who forgot theirs. */
    PersonForm toPerson() {
        return new PersonForm(username, LinkSecret.random().value(), displayName);
    }

    @Override
    public String toString() {
        return "IssuedPersonForm[…]";
    }
}
