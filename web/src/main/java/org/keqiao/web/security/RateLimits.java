package org.keqiao.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts uses in the database, so that asking several instances of web gains nothing. */
@Component
class RateLimits {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RateLimitProperties limits;
    private final SystemReach system;

    RateLimits(JdbcClient jdbc, Clock clock, RateLimitProperties limits, SystemReach system) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
        this.system = system;
    }

    /** Counts one use; answers how long to wait, zero when there is no need to. */
    Duration count(LimitedUse use, String who) {
        Instant now = clock.instant();
        long length = limits.window().toMillis();
        Instant start = Instant.ofEpochMilli(now.toEpochMilli() / length * length);
        int hits = system.get(() -> count(use, who, start));
        return hits <= limits.of(use) ? Duration.ZERO : Duration.between(now, start.plusMillis(length));
    }

    private int count(LimitedUse use, String who, Instant start) {
        int hits = jdbc.sql("""
                INSERT INTO rate_window (use, who, starts_at, hits) VALUES (:use, :who, :start, 1)
                ON CONFLICT (use, who, starts_at) DO UPDATE SET hits = rate_window.hits + 1 RETURNING hits""")
                .param("use", use.name())
                .param("who", who)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (hits == 1) {
            forgetBefore(start);
        }
        return hits;
    }

    private void forgetBefore(Instant start) {
        jdbc.sql("DELETE FROM rate_window WHERE starts_at < :start")
                .param("start", start.atOffset(ZoneOffset.UTC))
                .update();
    }
}
