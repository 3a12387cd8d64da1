package org.keqiao.web.fair.standby;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All offers of vacated times. */
@Repository
class Offers {

    private static final String SELECT = "SELECT o.* FROM fair_offer o ";

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Offer offer) {
        jdbc.sql("""
                INSERT INTO fair_offer (id, vacancy_id, first_id, second_id, state, offered_at, expires_at)
                VALUES (:id, :vacancy, :first, :second, :state, :offered, :expires)""")
                .param("id", offer.id())
                .param("vacancy", offer.vacancyId())
                .param("first", offer.pair().first())
                .param("second", offer.pair().second())
                .param("state", offer.state().name())
                .param("offered", utc(offer.offeredAt()))
                .param("expires", utc(offer.expiresAt()))
                .update();
    }

    void replace(Offer offer) {
        jdbc.sql("""
                UPDATE fair_offer SET state = :state, first_accepted_at = :first, second_accepted_at = :second WHERE id = :id""")
                .param("state", offer.state().name())
                .param("first", utc(offer.firstAcceptedAt()))
                .param("second", utc(offer.secondAcceptedAt()))
                .param("id", offer.id())
                .update();
    }

    Optional<Offer> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE o.id = :id")
                .param("id", id)
                .query(Offers::read)
                .optional();
    }

    /** In the order in which they were made. */
    List<Offer> of(UUID vacancyId) {
        return jdbc.sql(SELECT + "WHERE o.vacancy_id = :vacancy ORDER BY o.offered_at, o.id")
                .param("vacancy", vacancyId)
                .query(Offers::read)
                .list();
    }

    /** Those to a participant that wait, in the order of time. */
    List<Offer> openTo(UUID participantId) {
        return jdbc.sql(SELECT + """
                JOIN fair_vacancy v ON v.id = o.vacancy_id JOIN fair_slot s ON s.id = v.slot_id
                WHERE :participant IN (o.first_id, o.second_id) AND o.state = 'OPEN' ORDER BY s.starts, o.expires_at, o.id""")
                .param("participant", participantId)
                .query(Offers::read)
                .list();
    }

    /** Pairs that wait for an answer anywhere at a fair. */
    Set<Pair> waiting(UUID fairId) {
        return Set.copyOf(jdbc.sql("""
                SELECT DISTINCT o.first_id, o.second_id FROM fair_offer o JOIN fair_vacancy v ON v.id = o.vacancy_id
                WHERE v.fair_id = :fair AND o.state = 'OPEN'""")
                .param("fair", fairId)
                .query((row, number) ->
                        Pair.of(row.getObject("first_id", UUID.class), row.getObject("second_id", UUID.class)))
                .list());
    }

    /** Open offers that can't be taken any more: one of the two meets somebody in the slot, comes no more, or the two have a meeting. */
    List<Offer> impossible(UUID vacancyId) {
        return jdbc.sql(SELECT + """
                JOIN fair_vacancy v ON v.id = o.vacancy_id
                WHERE o.vacancy_id = :vacancy AND o.state = 'OPEN' AND (
                    EXISTS (SELECT FROM fair_engagement e WHERE e.slot_id = v.slot_id AND e.participant_id IN (o.first_id, o.second_id))
                    OR EXISTS (SELECT FROM fair_participant p WHERE p.id IN (o.first_id, o.second_id) AND p.withdrawn_at IS NOT NULL)
                    OR EXISTS (SELECT FROM fair_absence a WHERE a.slot_id = v.slot_id AND a.participant_id IN (o.first_id, o.second_id))
                    OR EXISTS (SELECT FROM fair_meeting m WHERE o.first_id IN (m.participant_id, m.other_id)
                        AND o.second_id IN (m.participant_id, m.other_id) AND m.state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')))""")
                .param("vacancy", vacancyId)
                .query(Offers::read)
                .list();
    }

    private static Offer read(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("vacancy_id", UUID.class),
                Pair.of(row.getObject("first_id", UUID.class), row.getObject("second_id", UUID.class)),
                OfferState.valueOf(row.getString("state")),
                row.getTimestamp("offered_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("first_accepted_at")),
                instant(row.getTimestamp("second_accepted_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
