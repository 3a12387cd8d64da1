package org.keqiao.web.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links identities to accounts and takes the links away. Both need the account's password, so that nobody does it at a desk left open. */
@Service
public class Linking {

    private final Identities identities;
    private final Issuers issuers;
    private final Accounts accounts;
    private final AuditLog audit;

    Linking(Identities identities, Issuers issuers, Accounts accounts, AuditLog audit) {
        this.identities = identities;
        this.issuers = issuers;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Whose identity it is; missing when nobody has said so yet. An unverified address says nothing. */
    @Transactional
    public Optional<Account> account(Identity identity) {
        return identities.use(identity).or(() -> linkedByEmail(identity)).flatMap(accounts::find);
    }

    private Optional<UUID> linkedByEmail(Identity identity) {
        return Optional.ofNullable(identity.verifiedEmail())
                .filter(email -> issuers.speaksFor(identity.through(), email))
                .flatMap(email -> identities.accountOf(email, identity))
                .filter(account -> link(identity, account));
    }

    /** Links the identity that an account was just opened with. */
    @Transactional
    public void join(Identity identity, UUID account) {
        if (!link(identity, account)) {
            throw new InvalidFields(List.of(FieldProblem.of("username", "identity-taken")));
        }
        if (identity.verifiedEmail() != null) {
            identities.adoptEmail(identity, account);
        }
    }

    @Transactional
    public void link(Identity identity, Actor actor, @Nullable String password) {
        check(password, actor);
        if (!link(identity, actor.accountId())) {
            throw new InvalidFields(List.of(FieldProblem.of("password", "identity-taken")));
        }
    }

    @Transactional
    public void remove(UUID id, Actor actor, @Nullable String password) {
        if (identities.of(actor.accountId()).stream().noneMatch(one -> one.id().equals(id))) {
            throw new IdentityNotFound(id);
        }
        check(password, actor);
        if (identities.remove(id, actor.accountId())) {
            audit.add(AuditKind.IDENTITY_REMOVED, actor.accountId(), actor.accountId(), null);
        }
    }

    private boolean link(Identity identity, UUID account) {
        boolean linked = identities.link(identity, account);
        if (linked) {
            audit.add(AuditKind.IDENTITY_LINKED, account, account, identity.through());
        }
        return linked;
    }

    private void check(@Nullable String password, Actor actor) {
        if (!accounts.isPassword(actor.username(), Objects.requireNonNullElse(password, ""))) {
            throw new InvalidFields(List.of(FieldProblem.of("password", "wrong-password")));
        }
    }
}
