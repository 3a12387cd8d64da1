package org.keqiao.web.account;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens accounts for tests of every feature. */
public final class ActorAccounts {

    private final Accounts accounts;
    private final ApiTokens tokens;

    ActorAccounts(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    public Actor open(String username, String password, String name, Role role, @Nullable UUID organisationId) {
        return accounts.open(new NewAccount(username, password, name, role, organisationId))
                .toActor();
    }

    public String token(Actor actor) {
        return tokens.issue(actor.accountId(), "test", TokenScopes.ALL, Duration.ofDays(1))
                .value();
    }
}
