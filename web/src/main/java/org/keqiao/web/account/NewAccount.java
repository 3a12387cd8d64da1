package org.keqiao.web.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What it takes to open an account. The password is plain here and nowhere else. */
public record NewAccount(
        String username,
        String password,
        String displayName,
        Role role,
        @Nullable UUID organisationId,
        boolean manager) {

    /** The first one of an organisation manages it. */
    public NewAccount(String username, String password, String displayName, Role role, @Nullable UUID organisationId) {
        this(username, password, displayName, role, organisationId, false);
    }

    @Override
    public String toString() {
        return "NewAccount[username=%s, role=%s]".formatted(username, role);
    }
}
