package org.keqiao.web.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All notices, a row per person told. */
@Repository
class NoticeStore {

    private static final String SELECT =
            "SELECT id, kind, facts::text, link, promised_by, created_at, read_at, settled_at FROM notice ";
    private static final String WAITING = "settled_at IS NULL AND (read_at IS NULL OR promised_by IS NOT NULL)";

    private final JdbcClient jdbc;
    private final Facts facts;
    private final SystemReach system;

    NoticeStore(JdbcClient jdbc, Facts facts, SystemReach system) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.system = system;
    }

    /** A notice that a person got just now. */
    record Told(UUID id, UUID accountId) {}

    /** Tells those of the recipients that have not been told. */
    List<Told> add(Recipient recipient, NewNotice notice, Instant now) {
        Chosen chosen = Chosen.of(recipient);
        return system.get(() -> jdbc.sql("""
                INSERT INTO notice (id, account_id, kind, facts, link, signed_link, dedup_key, promised_by, created_at)
                SELECT uuidv7(), a.id, :kind, CAST(:facts AS jsonb), :link, :signed, :key, CAST(:promised AS timestamptz), :now
                FROM account a WHERE (%s) AND a.closed_at IS NULL AND a.id IS DISTINCT FROM CAST(:except AS uuid)
                ON CONFLICT (account_id, dedup_key) DO NOTHING
                RETURNING id, account_id""".formatted(chosen.condition()))
                .param("kind", notice.kind())
                .param("facts", facts.write(notice.facts()))
                .param("link", notice.link())
                .param("signed", notice.signedLink())
                .param("key", notice.dedupKey())
                .param("promised", notice.promisedBy() == null ? null : time(notice.promisedBy()))
                .param("now", time(now))
                .param("who", chosen.who())
                .param("except", chosen.except())
                .query(Told.class)
                .list());
    }

    /** Answers whose they were. */
    List<UUID> settle(String dedupKey, Instant now) {
        return system.get(() -> jdbc.sql("""
                UPDATE notice SET settled_at = :now WHERE dedup_key = :key AND settled_at IS NULL RETURNING account_id""")
                .param("key", dedupKey)
                .param("now", time(now))
                .query(UUID.class)
                .list());
    }

    /** @param noticeId null for all of the person's */
    List<UUID> markRead(UUID accountId, @Nullable UUID noticeId, Instant now) {
        return jdbc.sql("""
                UPDATE notice SET read_at = :now
                WHERE account_id = :account AND read_at IS NULL AND id = coalesce(CAST(:notice AS uuid), id)
                RETURNING account_id""")
                .param("account", accountId)
                .param("notice", noticeId)
                .param("now", time(now))
                .query(UUID.class)
                .list();
    }

    Optional<Notice> find(UUID accountId, UUID noticeId) {
        return jdbc.sql(SELECT + "WHERE account_id = :account AND id = :notice")
                .param("account", accountId)
                .param("notice", noticeId)
                .query(Notice.class)
                .optional();
    }

    /** What waits for the person: the oldest promise first, then the newest. */
    List<Notice> waiting(UUID accountId, int most) {
        return jdbc.sql(SELECT + "WHERE account_id = :account AND " + WAITING
                        + " ORDER BY promised_by NULLS LAST, created_at DESC, id LIMIT :most")
                .param("account", accountId)
                .param("most", most)
                .query(Notice.class)
                .list();
    }

    long countWaiting(UUID accountId) {
        return count(accountId, WAITING);
    }

    long countUnread(UUID accountId) {
        return count(accountId, "settled_at IS NULL AND read_at IS NULL");
    }

    /** Everything that the person was told, newest first. */
    List<Notice> page(UUID accountId, int offset, int size) {
        return jdbc.sql(SELECT + "WHERE account_id = :account ORDER BY created_at DESC, id LIMIT :size OFFSET :offset")
                .param("account", accountId)
                .param("size", size)
                .param("offset", offset)
                .query(Notice.class)
                .list();
    }

    private long count(UUID accountId, String condition) {
        return jdbc.sql("SELECT count(*) FROM notice WHERE account_id = :account AND " + condition)
                .param("account", accountId)
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Recipients as a condition on accounts. */
    private record Chosen(
            String condition, Object who, @Nullable UUID except) {

        static Chosen of(Recipient recipient) {
            return switch (recipient) {
                case Recipient.Person person -> new Chosen("a.id = :who", person.accountId(), null);
                case Recipient.Members members ->
                    new Chosen("a.organisation_id = :who", members.organisationId(), members.except());
                case Recipient.Managers managers ->
                    new Chosen("a.organisation_id = :who AND a.manager", managers.organisationId(), managers.except());
                case Recipient.Everybody everybody ->
                    new Chosen("a.role = :who", everybody.role().name(), everybody.except());
            };
        }
    }
}
