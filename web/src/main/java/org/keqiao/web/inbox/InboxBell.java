package org.keqiao.web.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every instance of web, through PostgreSQL's NOTIFY and so after the commit, whose inbox has changed. */
@Component
class InboxBell {

    static final String CHANNEL = "keqiao_inbox";

    /** What the bell says: an organisation, and which of its listings has other pairings now. */
    record Ring(UUID organisationId, @Nullable UUID listingId) {

        String text() {
            return listingId == null ? organisationId.toString() : organisationId + " " + listingId;
        }

        static Optional<Ring> parse(String text) {
            String[] ids = text.split(" ");
            try {
                UUID listing = ids.length > 1 ? UUID.fromString(ids[1]) : null;
                return Optional.of(new Ring(UUID.fromString(ids[0]), listing));
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }
    }

    private final JdbcClient jdbc;

    InboxBell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ring(UUID organisationId) {
        notify(new Ring(organisationId, null));
    }

    void ringFor(UUID listingId) {
        jdbc.sql("SELECT organisation_id FROM listing WHERE id = :listing")
                .param("listing", listingId)
                .query(UUID.class)
                .optional()
                .ifPresent(owner -> notify(new Ring(owner, listingId)));
    }

    private void notify(Ring ring) {
        jdbc.sql("SELECT pg_notify(:channel, :text)")
                .param("channel", CHANNEL)
                .param("text", ring.text())
                .query((row, number) -> true)
                .list();
    }
}
