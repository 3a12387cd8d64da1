package org.keqiao.web.mail;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's address; empty for none. */
record EmailForm(
        @Nullable @Size(max = 254) @Pattern(regexp = "|\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\s*")
        String email) {

    String canonical() {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
