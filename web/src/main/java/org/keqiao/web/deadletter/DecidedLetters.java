package org.keqiao.web.deadletter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The dead letters that an administrator has dealt with. */
@Repository
class DecidedLetters {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    DecidedLetters(JdbcClient jdbc, Clock clock, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    Set<LetterPosition> all() {
        return new HashSet<>(jdbc.sql("SELECT topic, partition, \"offset\" FROM dead_letter")
                .query(LetterPosition.class)
                .list());
    }

    /** False when it was dealt with already. Two who do it at once wait for each other here. */
    @Transactional
    public boolean add(LetterPosition position, LetterOutcome outcome, UUID actor) {
        boolean added = jdbc.sql("""
                INSERT INTO dead_letter (topic, partition, "offset", outcome, decided_by, decided_at)
                VALUES (:topic, :partition, :offset, :outcome, :actor, :now) ON CONFLICT DO NOTHING""")
                        .param("topic", position.topic())
                        .param("partition", position.partition())
                        .param("offset", position.offset())
                        .param("outcome", outcome.name())
                        .param("actor", actor)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            AuditKind kind = outcome == LetterOutcome.REPLAYED ? AuditKind.LETTER_REPLAYED : AuditKind.LETTER_SET_ASIDE;
            audit.add(kind, actor, null, position.topic() + ":" + position.partition() + ":" + position.offset());
        }
        return added;
    }
}
