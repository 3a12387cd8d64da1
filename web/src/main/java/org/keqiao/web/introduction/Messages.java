package org.keqiao.web.introduction;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.ledger.LedgerFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the two sides write to each other once they are introduced. */
@Repository
class Messages {

    /**
     * A message.
     *
     * @param organisation missing for a coordinator who belongs to neither side
     */
    public record Message(
            UUID id,
            @Nullable UUID organisationId,
            @Nullable String organisation,
            @Nullable String person,
            String text,
            Instant at) {

        public ZonedDateTime inBeijing() {
            return at.atZone(LedgerFilter.BEIJING);
        }
    }

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID introductionId, String text, Actor actor, Instant at) {
        jdbc.sql("""
                INSERT INTO introduction_message (id, introduction_id, account_id, organisation_id, text, at)
                VALUES (:id, :introduction, :account, CAST(:organisation AS uuid), :text, :at)""")
                .param("id", Generators.timeBasedEpochGenerator().generate())
                .param("introduction", introductionId)
                .param("account", actor.accountId())
                .param(
                        "organisation",
                        actor.organisationId() == null
                                ? null
                                : actor.organisationId().toString())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<Message> of(UUID introductionId) {
        return jdbc.sql("""
                SELECT m.id, m.organisation_id, o.name AS organisation, person_name(m.account_id) AS person, m.text, m.at
                FROM introduction_message m LEFT JOIN organisation o ON o.id = m.organisation_id
                WHERE m.introduction_id = :introduction ORDER BY m.at, m.id""")
                .param("introduction", introductionId)
                .query(Message.class)
                .list();
    }
}
