package org.keqiao.web.inbox;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every instance of web, through PostgreSQL's NOTIFY and so after the commit, whose inbox has changed. */
@Component
class InboxBell {

    static final String CHANNEL = "keqiao_inbox";

    private final JdbcClient jdbc;

    InboxBell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ring(UUID organisationId) {
        notify(new Ring.OfPairings(organisationId, null));
    }

    void ringForPerson(UUID accountId) {
        notify(new Ring.OfNotices(accountId));
    }

    void ringFor(UUID listingId) {
        jdbc.sql("SELECT organisation_id FROM listing WHERE id = :listing")
                .param("listing", listingId)
                .query(UUID.class)
                .optional()
                .ifPresent(owner -> notify(new Ring.OfPairings(owner, listingId)));
    }

    private void notify(Ring ring) {
        jdbc.sql("SELECT pg_notify(:channel, :text)")
                .param("channel", CHANNEL)
                .param("text", ring.text())
                .query((row, number) -> true)
                .list();
    }
}
