package org.keqiao.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins in the database, so that guessing at two instances of web gains nothing. */
@Component
class SignInLimit {

    private static final String NO_ADDRESS = "";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignInLimitProperties limits;
    private final SystemReach system;

    SignInLimit(JdbcClient jdbc, Clock clock, SignInLimitProperties limits, SystemReach system) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
        this.system = system;
    }

    /** After this time without another failure nothing is left of those before. */
    Duration window() {
        return limits.window();
    }

    boolean isReached(String username, String address) {
        return system.get(() -> jdbc.sql("""
                SELECT count(*) FILTER (WHERE username = :username AND address = :address) >= :perPair
                    OR count(*) FILTER (WHERE address = :address) >= :perAddress
                FROM sign_in_failure WHERE at > :since AND address = :address""")
                .param("username", canonical(username))
                .param("address", address)
                .param("perPair", limits.failuresPerUsername())
                .param("perAddress", limits.failuresPerAddress())
                .param("since", windowStart())
                .query(Boolean.class)
                .single());
    }

    /**
     * Whether codes of the second step are taken no more, whatever the address: who guesses them has the password already, and may have
     * many addresses.
     */
    boolean codesAreReached(String username) {
        return system.get(
                () -> jdbc.sql("SELECT count(*) >= :most FROM sign_in_failure WHERE username = :codes AND at > :since")
                        .param("most", limits.codesPerUsername())
                        .param("codes", codesOf(username))
                        .param("since", windowStart())
                        .query(Boolean.class)
                        .single());
    }

    void codeFailed(String username, String address) {
        failed(username, address);
        system.run(() -> note(codesOf(username), NO_ADDRESS));
    }

    void failed(String username, String address) {
        system.run(() -> note(canonical(username), address));
    }

    private void note(String username, String address) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE at <= :since")
                .param("since", windowStart())
                .update();
        jdbc.sql("INSERT INTO sign_in_failure (username, address, at) VALUES (:username, :address, :at)")
                .param("username", username)
                .param("address", address)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void succeeded(String username, String address) {
        system.run(() -> jdbc.sql("DELETE FROM sign_in_failure WHERE username = :username AND address = :address")
                .param("username", canonical(username))
                .param("address", address)
                .update());
    }

    private OffsetDateTime windowStart() {
        return clock.instant().minus(limits.window()).atOffset(ZoneOffset.UTC);
    }

    /** No username has a colon. */
    private static String codesOf(String username) {
        return "code:" + canonical(username);
    }

    private static String canonical(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
