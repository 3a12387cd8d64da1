package org.keqiao.web.fair.standby;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All times that meetings have left. */
@Repository
class Vacancies {

    private static final String SELECT = "SELECT id, fair_id, slot_id, vacated_at, outcome FROM fair_vacancy ";

    private final JdbcClient jdbc;

    Vacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID fairId, UUID slotId, Instant now) {
        jdbc.sql(
                        "INSERT INTO fair_vacancy (id, fair_id, slot_id, vacated_at) VALUES (gen_random_uuid(), :fair, :slot, :now)")
                .param("fair", fairId)
                .param("slot", slotId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those on offer, oldest first. */
    List<Vacancy> open() {
        return jdbc.sql(SELECT + "WHERE outcome IS NULL ORDER BY vacated_at, id LIMIT 500")
                .query(Vacancy.class)
                .list();
    }

    /** All of a fair, in the order of time. */
    List<Vacancy> of(UUID fairId) {
        return jdbc.sql(
                        SELECT
                                + "WHERE fair_id = :fair ORDER BY (SELECT starts FROM fair_slot s WHERE s.id = slot_id), vacated_at, id")
                .param("fair", fairId)
                .query(Vacancy.class)
                .list();
    }

    Optional<Vacancy> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Vacancy.class)
                .optional();
    }

    Optional<Vacancy> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Vacancy.class)
                .optional();
    }

    void end(UUID id, VacancyOutcome outcome, Instant now) {
        jdbc.sql("UPDATE fair_vacancy SET outcome = :outcome, ended_at = :now WHERE id = :id AND outcome IS NULL")
                .param("outcome", outcome.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
