package org.keqiao.web.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who has given the right password and not yet the second step. They may do no more than a visitor. */
public final class HalfSignedIn extends AbstractAuthenticationToken {

    private final UUID accountId;
    private final String username;

    HalfSignedIn(Account account) {
        super(List.of());
        this.accountId = account.id();
        this.username = account.username();
        setAuthenticated(true);
    }

    public UUID accountId() {
        return accountId;
    }

    @Override
    public Object getPrincipal() {
        return username;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HalfSignedIn that && super.equals(that) && accountId.equals(that.accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
