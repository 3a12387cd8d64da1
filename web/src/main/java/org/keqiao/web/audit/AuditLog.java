package org.keqiao.web.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes lines, in the transaction of what they tell of. Lines are one chain, so that whoever adds one holds up all others until its
 * commit: it is written last, when nothing else is waited for.
 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemReach system;

    AuditLog(JdbcClient jdbc, Clock clock, SystemReach system) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
    }

    /**
     * Adds a line. Names, addresses and texts of people don't belong into it: it is never deleted.
     *
     * @param by account of whoever did it; null for somebody unknown and for the platform
     * @param subject id of the account, organisation, token or introduction that it was done to
     * @param detail a word of ours, a role or a path
     */
    public void add(AuditKind kind, @Nullable UUID by, @Nullable UUID subject, @Nullable String detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            write(kind, by, subject, detail);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(kind, by, subject, detail);
            }
        });
    }

    private void write(AuditKind kind, @Nullable UUID by, @Nullable UUID subject, @Nullable String detail) {
        system.run(() -> jdbc.sql("""
                INSERT INTO audit_line (at, kind, account_id, subject_id, detail)
                VALUES (:at, :kind, :by::uuid, :subject::uuid, :detail)""")
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("by", by)
                .param("subject", subject)
                .param("detail", detail)
                .update());
    }
}
