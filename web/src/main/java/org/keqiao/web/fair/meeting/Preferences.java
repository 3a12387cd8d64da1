package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What participants think of meeting each other. */
@Repository
public class Preferences {

    private final JdbcClient jdbc;
    private final SystemReach system;

    Preferences(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Whose preference, of whom. */
    public record Direction(UUID participantId, UUID otherId) {}

    /** All that were set at a fair; who set none is {@link Preference#OPEN}. */
    public Map<Direction, Preference> of(UUID fairId) {
        Map<Direction, Preference> preferences = new HashMap<>();
        jdbc.sql("""
                SELECT f.participant_id, f.other_id, f.preference FROM fair_preference f
                JOIN fair_participant p ON p.id = f.participant_id WHERE p.fair_id = :fair""")
                .param("fair", fairId)
                .query((row, number) -> preferences.put(
                        new Direction(
                                row.getObject("participant_id", UUID.class), row.getObject("other_id", UUID.class)),
                        Preference.valueOf(row.getString("preference"))))
                .list();
        return preferences;
    }

    /** What one participant set, by the other. */
    Map<UUID, Preference> by(UUID participantId) {
        Map<UUID, Preference> preferences = new HashMap<>();
        jdbc.sql("SELECT other_id, preference FROM fair_preference WHERE participant_id = :participant")
                .param("participant", participantId)
                .query((row, number) -> preferences.put(
                        row.getObject("other_id", UUID.class), Preference.valueOf(row.getString("preference"))))
                .list();
        return preferences;
    }

    /** Whether one of the two does not want to meet the other. */
    boolean isNo(Pair pair) {
        return system.get(() -> jdbc.sql("""
                SELECT EXISTS (SELECT FROM fair_preference WHERE preference = 'NO'
                    AND participant_id IN (:first, :second) AND other_id IN (:first, :second))""")
                .param("first", pair.first())
                .param("second", pair.second())
                .query(Boolean.class)
                .single());
    }

    void set(Direction direction, Preference preference, Instant now) {
        if (preference == Preference.OPEN) {
            jdbc.sql("DELETE FROM fair_preference WHERE participant_id = :participant AND other_id = :other")
                    .param("participant", direction.participantId())
                    .param("other", direction.otherId())
                    .update();
            return;
        }
        jdbc.sql("""
                INSERT INTO fair_preference (participant_id, other_id, preference, set_at)
                VALUES (:participant, :other, :preference, :now)
                ON CONFLICT (participant_id, other_id) DO UPDATE SET preference = excluded.preference, set_at = excluded.set_at""")
                .param("participant", direction.participantId())
                .param("other", direction.otherId())
                .param("preference", preference.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
