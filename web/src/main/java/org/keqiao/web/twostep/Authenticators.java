package org.keqiao.web.twostep;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.keqiao.web.account.SecondStep;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authenticators of people, one each. It counts from when its first code was entered. */
@Repository
class Authenticators implements SecondStep {

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final SystemReach system;
    private final Clock clock;

    Authenticators(JdbcClient jdbc, SecretBox box, SystemReach system, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public boolean isNeeded(UUID account) {
        return system.get(() -> jdbc.sql(
                        "SELECT EXISTS (SELECT FROM authenticator WHERE account_id = :account AND confirmed_at IS NOT NULL)")
                .param("account", account)
                .query(Boolean.class)
                .single());
    }

    /** Replaces one that was never confirmed; false when there is one that counts. */
    boolean add(UUID account, byte[] secret) {
        return jdbc.sql("""
                INSERT INTO authenticator (account_id, secret, last_step) VALUES (:account, :secret, 0)
                ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret WHERE authenticator.confirmed_at IS NULL""")
                        .param("account", account)
                        .param("secret", box.close(secret, account))
                        .update()
                == 1;
    }

    /** The secret while it is being set up. */
    Optional<byte[]> unconfirmed(UUID account) {
        return jdbc.sql("SELECT secret FROM authenticator WHERE account_id = :account AND confirmed_at IS NULL")
                .param("account", account)
                .query(byte[].class)
                .optional()
                .map(secret -> box.open(secret, account));
    }

    /** Takes a code, once; the first one confirms the authenticator. */
    boolean take(UUID account, String code) {
        return system.get(() -> jdbc.sql(
                        "SELECT secret, last_step FROM authenticator WHERE account_id = :account FOR UPDATE")
                .param("account", account)
                .query((row, number) -> Totp.match(
                        box.open(row.getBytes("secret"), account), code, clock.instant(), row.getLong("last_step")))
                .optional()
                .filter(OptionalLong::isPresent)
                .map(step -> used(account, step.getAsLong()))
                .orElse(false));
    }

    void remove(UUID account) {
        jdbc.sql("DELETE FROM authenticator WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    private boolean used(UUID account, long step) {
        return jdbc.sql("""
                UPDATE authenticator SET last_step = :step, confirmed_at = coalesce(confirmed_at, :now)
                WHERE account_id = :account AND last_step < :step""")
                        .param("step", step)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .update()
                == 1;
    }
}
