package org.keqiao.web.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What it takes to open an account. The password is plain here and nowhere else. */
record NewAccount(
        String username,
        String password,
        String displayName,
        Role role,
        @Nullable UUID organisationId) {

    @Override
    public String toString() {
        return "NewAccount[username=%s, role=%s]".formatted(username, role);
    }
}
