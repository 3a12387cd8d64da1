package org.keqiao.web.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.SystemReach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Posts {@link Letter}s in the caller's transaction; they go out after its commit. */
@Service
public class Letters {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ObjectProvider<JavaMailSender> server;
    private final SystemReach system;

    Letters(JdbcClient jdbc, JsonMapper json, Clock clock, ObjectProvider<JavaMailSender> server, SystemReach system) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.server = server;
        this.system = system;
    }

    /** Whether a mail server is configured; without one nothing can be posted. */
    public boolean canPost() {
        return server.getIfAvailable() != null;
    }

    /**
     * Posts a letter unless one of the same key was posted before.
     *
     * @param about whom it concerns, if that is an account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter, @Nullable UUID about, String dedupKey) {
        system.run(() -> jdbc.sql("""
                INSERT INTO mail (id, account_id, letter, dedup_key, state, not_before, created_at)
                VALUES (uuidv7(), :account, CAST(:letter AS jsonb), :key, 'WAITING', :now, :now)
                ON CONFLICT (dedup_key) DO NOTHING""")
                .param("account", about)
                .param("letter", json.writeValueAsString(letter))
                .param("key", dedupKey)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** How many letters about an account were posted lately. */
    int countLately(UUID accountId, Duration lately) {
        return jdbc.sql("""
                SELECT count(*) FROM mail WHERE account_id = :account AND dedup_key IS NOT NULL AND created_at > :since""")
                .param("account", accountId)
                .param("since", clock.instant().minus(lately).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
