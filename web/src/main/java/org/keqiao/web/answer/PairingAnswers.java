package org.keqiao.web.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.web.pairing.GivenAnswer;
import org.keqiao.web.pairing.GivenAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each side says to a pairing now. */
@Repository
class PairingAnswers implements GivenAnswers {

    private record Row(UUID pairingId, GivenAnswer answer) {}

    /** Not those that were recommended anew after a change, nor those that ended for another reason. */
    private static final String DECLINED = """
            FROM pairing_answer a JOIN pairing p ON p.id = a.pairing_id
            WHERE a.organisation_id = :organisation AND a.answer = 'NOT_FOR_US'
                AND CASE p.state
                    WHEN 'WITHDRAWN' THEN p.body ->> 'cause' = 'DECLINED'
                    WHEN 'RECOMMENDED' THEN a.result_revision = (p.body -> 'result' ->> 'revision')::bigint
                        AND a.demand_revision = (p.body -> 'demand' ->> 'revision')::bigint
                    ELSE true END
            """;

    private final JdbcClient jdbc;
    private final AnswerAnnouncements announcements;

    PairingAnswers(JdbcClient jdbc, AnswerAnnouncements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    /** Stores and announces an answer; says whether it differs from what this side said before. */
    boolean store(Pairing pairing, PairingAnswered answered, @Nullable LocalDate until, Instant now) {
        UUID id = AnswerIds.of(pairing.id(), answered.listingId());
        Optional<Long> revision = jdbc.sql("""
                INSERT INTO pairing_answer AS given VALUES (
                    :id, 1, :pairing, :listing, :organisation, :answer, :reason, :until,
                    :resultRevision, :demandRevision, :account, :now)
                ON CONFLICT (id) DO UPDATE SET
                    revision = given.revision + 1, answer = excluded.answer, reason = excluded.reason, until = excluded.until,
                    result_revision = excluded.result_revision, demand_revision = excluded.demand_revision,
                    answered_by = excluded.answered_by, answered_at = excluded.answered_at
                WHERE (given.answer, given.reason, given.until, given.result_revision, given.demand_revision) IS DISTINCT FROM
                    (excluded.answer, excluded.reason, excluded.until, excluded.result_revision, excluded.demand_revision)
                RETURNING revision""")
                .param("id", id)
                .param("pairing", pairing.id())
                .param("listing", answered.listingId())
                .param("organisation", answered.organisationId())
                .param("answer", answered.answer().name())
                .param(
                        "reason",
                        answered.reason() == null ? null : answered.reason().name())
                .param("until", until)
                .param("resultRevision", pairing.result().revision())
                .param("demandRevision", pairing.demand().revision())
                .param("account", answered.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        revision.ifPresent(next -> announcements.announce(
                id,
                pairing,
                new GivenAnswer(
                        answered.listingId(),
                        next,
                        answered.answer(),
                        answered.reason(),
                        until,
                        pairing.result().revision(),
                        pairing.demand().revision()),
                now));
        return revision.isPresent();
    }

    /** Says the same once more with the pairing as it is now, so that nothing else of it is left on the topic or on its way there. */
    void sayAgain(Pairing pairing) {
        jdbc.sql("""
                UPDATE pairing_answer SET revision = revision + 1 WHERE pairing_id = :pairing RETURNING *""")
                .param("pairing", pairing.id())
                .query((row, number) ->
                        Map.entry(answer(row), row.getTimestamp("answered_at").toInstant()))
                .list()
                .forEach(said -> announcements.replace(
                        AnswerIds.of(pairing.id(), said.getKey().listingId()),
                        pairing,
                        said.getKey(),
                        said.getValue()));
    }

    List<UUID> declined(UUID organisationId, int offset, int limit) {
        return jdbc.sql("SELECT a.pairing_id " + DECLINED
                        + "ORDER BY a.answered_at DESC, a.pairing_id LIMIT :limit OFFSET :offset")
                .param("organisation", organisationId)
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list();
    }

    long countDeclined(UUID organisationId) {
        return jdbc.sql("SELECT count(*) " + DECLINED)
                .param("organisation", organisationId)
                .query(Long.class)
                .single();
    }

    List<GivenAnswer> to(UUID pairingId) {
        return to(List.of(pairingId)).getOrDefault(pairingId, List.of());
    }

    @Override
    public Map<UUID, List<GivenAnswer>> to(Collection<UUID> pairingIds) {
        if (pairingIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM pairing_answer WHERE pairing_id IN (:ids)")
                .param("ids", pairingIds)
                .query((row, number) -> new Row(row.getObject("pairing_id", UUID.class), answer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::pairingId, Collectors.mapping(Row::answer, Collectors.toList())));
    }

    private static GivenAnswer answer(ResultSet row) throws SQLException {
        return new GivenAnswer(
                row.getObject("listing_id", UUID.class),
                row.getLong("revision"),
                Answer.valueOf(row.getString("answer")),
                reason(row.getString("reason")),
                row.getObject("until", LocalDate.class),
                row.getLong("result_revision"),
                row.getLong("demand_revision"));
    }

    private static @Nullable DeclineReason reason(@Nullable String name) {
        return name == null ? null : DeclineReason.valueOf(name);
    }
}
