package org.keqiao.web.fair.day;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.meeting.MeetingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a fair came to, from its meetings, what participants said, and the introductions that came of it. */
@Repository
class FairReports {

    private static final String COUNT = """
            WITH meeting AS (SELECT * FROM fair_meeting WHERE fair_id = :fair),
                said AS (SELECT o.useful FROM fair_outcome o JOIN meeting m ON m.id = o.meeting_id),
                came AS (SELECT DISTINCT i.* FROM introduction i JOIN meeting m ON m.introduction_id = i.id)
            SELECT
                (SELECT count(*) FROM fair_participant p WHERE p.fair_id = :fair AND p.withdrawn_at IS NULL) AS participants,
                (SELECT count(*) FROM fair_attendee a JOIN fair_participant p ON p.id = a.participant_id
                    WHERE p.fair_id = :fair AND p.withdrawn_at IS NULL) AS people,
                (SELECT count(*) FROM fair_attendee a JOIN fair_participant p ON p.id = a.participant_id
                    WHERE p.fair_id = :fair AND p.withdrawn_at IS NULL AND a.checked_in_at IS NOT NULL) AS arrived,
                (SELECT count(*) FROM meeting WHERE state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')) AS scheduled,
                (SELECT count(*) FROM meeting WHERE state IN ('HELD', 'FOLLOW_UP')) AS held,
                (SELECT count(*) FROM meeting WHERE state = 'NO_SHOW') AS no_shows,
                (SELECT count(*) FROM meeting WHERE state = 'CANCELLED' AND slot_id IS NOT NULL) AS cancelled,
                (SELECT count(*) FROM meeting WHERE requested_at IS NOT NULL
                    AND state IN ('ACCEPTED', 'SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')) AS agreed,
                (SELECT count(*) FROM meeting WHERE requested_at IS NOT NULL
                    AND state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')) AS agreed_placed,
                (SELECT avg(useful)::float8 FROM said) AS satisfaction,
                (SELECT count(*) FROM said) AS answers,
                (SELECT count(*) FROM came) AS introductions,
                (SELECT count(*) FROM came WHERE introduced_at IS NOT NULL) AS introduced,
                (SELECT count(*) FROM came WHERE state IN ('SIGNED', 'LANDED')) AS signed,
                (SELECT coalesce(sum((body -> 'deal' ->> 'amount')::numeric), 0) FROM came
                    WHERE state IN ('SIGNED', 'LANDED')) AS amount""";

    private static final String LINES = """
            SELECT s.starts, t.room || ' ' || t.number AS "table", o.name AS first, p.name AS second, m.state,
                (SELECT useful FROM fair_outcome WHERE meeting_id = m.id AND participant_id = m.participant_id) AS first_useful,
                (SELECT useful FROM fair_outcome WHERE meeting_id = m.id AND participant_id = m.other_id) AS second_useful,
                i.state AS introduction
            FROM fair_meeting m
                JOIN fair_participant fp ON fp.id = m.participant_id JOIN organisation o ON o.id = fp.organisation_id
                JOIN fair_participant sp ON sp.id = m.other_id JOIN organisation p ON p.id = sp.organisation_id
                LEFT JOIN fair_slot s ON s.id = m.slot_id LEFT JOIN fair_table t ON t.id = m.table_id
                LEFT JOIN introduction i ON i.id = m.introduction_id
            WHERE m.fair_id = :fair AND m.state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP', 'CANCELLED')
            ORDER BY s.starts NULLS LAST, t.position, m.id""";

    private final JdbcClient jdbc;

    FairReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A meeting with what came of it.
     *
     * @param introduction state of the introduction, by name
     */
    record Line(
            @Nullable LocalDateTime starts,
            @Nullable String table,
            String first,
            String second,
            MeetingState state,
            @Nullable Integer firstUseful,
            @Nullable Integer secondUseful,
            @Nullable String introduction) {}

    /** All figures are of the same moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FairReport of(UUID fairId) {
        return jdbc.sql(COUNT).param("fair", fairId).query(FairReport.class).single();
    }

    /** Every meeting that had a time, in the order of time. */
    public List<Line> lines(UUID fairId) {
        return jdbc.sql(LINES).param("fair", fairId).query(Line.class).list();
    }
}
