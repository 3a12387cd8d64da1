package org.keqiao.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How passwords become others: by links, each of which works once, for a day, and ends the ones before it, or by the old password. */
@Service
public class PasswordResets {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration LIFE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;
    private final SystemReach system;
    private final AuditLog audit;

    PasswordResets(
            JdbcClient jdbc, Accounts accounts, Sessions sessions, Clock clock, SystemReach system, AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.system = system;
        this.audit = audit;
    }

    /** Path of a new link for this account. */
    @Transactional
    public String link(UUID accountId) {
        LinkSecret secret = LinkSecret.random();
        system.run(() -> keep(secret, accountId, clock.instant()));
        return "/password/" + secret.value();
    }

    private void keep(LinkSecret secret, UUID accountId, Instant now) {
        jdbc.sql("DELETE FROM password_reset WHERE account_id = :account AND used_at IS NULL")
                .param("account", accountId)
                .update();
        jdbc.sql("""
                INSERT INTO password_reset (sha256, account_id, created_at, expires_at)
                VALUES (:sha256, :account, :now, :until)""")
                .param("sha256", secret.sha256())
                .param("account", accountId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a link was made for this account just now, so that asking again and again sends no flood. */
    public boolean wasAskedLately(UUID accountId) {
        return system.get(() -> jdbc.sql(
                        "SELECT EXISTS (SELECT FROM password_reset WHERE account_id = :account AND created_at > :since)")
                .param("account", accountId)
                .param("since", clock.instant().minus(PAUSE).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single());
    }

    /** Whose password the link sets, as long as it works. */
    Optional<Account> account(String secret) {
        return system.get(() -> jdbc.sql("""
                SELECT account_id FROM password_reset
                WHERE sha256 = :sha256 AND used_at IS NULL AND expires_at > :now""")
                        .param("sha256", new LinkSecret(secret).sha256())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .optional())
                .flatMap(accounts::find);
    }

    /** Another password of whoever has just proved the old one; signs them out everywhere but in this session. */
    @Transactional
    void change(Actor actor, String password, String sessionId) {
        accounts.changePassword(actor.accountId(), password);
        audit.add(AuditKind.PASSWORD_CHANGED, actor.accountId(), actor.accountId(), null);
        sessions.endOthers(actor.username(), sessionId);
    }

    /** Sets the password and signs the person out everywhere; false when the link works no more. */
    @Transactional
    boolean use(String secret, String password) {
        Optional<Account> account = account(secret);
        int used = system.get(
                () -> jdbc.sql("UPDATE password_reset SET used_at = :now WHERE sha256 = :sha256 AND used_at IS NULL")
                        .param("sha256", new LinkSecret(secret).sha256())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        if (account.isEmpty() || used == 0) {
            return false;
        }
        accounts.changePassword(account.get().id(), password);
        audit.add(AuditKind.PASSWORD_CHANGED, account.get().id(), account.get().id(), null);
        sessions.endAll(account.get().username());
        return true;
    }
}
