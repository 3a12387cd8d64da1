package org.keqiao.web.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items in the organisations' inboxes: one per organisation and recommended pairing. */
@Repository
class InboxItems {

    private final JdbcClient jdbc;

    InboxItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the pairing in the inbox of the listing's owner, unless it is there. */
    void add(UUID pairingId, UUID listingId, Instant arrivedAt) {
        jdbc.sql("""
                INSERT INTO inbox_item (organisation_id, pairing_id, listing_id, arrived_at)
                SELECT organisation_id, :pairing, id, :arrived FROM listing WHERE id = :listing
                ON CONFLICT DO NOTHING""")
                .param("pairing", pairingId)
                .param("listing", listingId)
                .param("arrived", time(arrivedAt))
                .update();
    }

    void drop(UUID pairingId) {
        jdbc.sql("DELETE FROM inbox_item WHERE pairing_id = :pairing")
                .param("pairing", pairingId)
                .update();
    }

    /** Says whether it was unread until now. */
    boolean markRead(UUID organisationId, UUID pairingId, Instant now) {
        return jdbc.sql("""
                UPDATE inbox_item SET read_at = :now
                WHERE organisation_id = :organisation AND pairing_id = :pairing AND read_at IS NULL""")
                        .param("organisation", organisationId)
                        .param("pairing", pairingId)
                        .param("now", time(now))
                        .update()
                > 0;
    }

    long count(UUID organisationId, boolean unreadOnly) {
        return jdbc.sql("""
                SELECT count(*) FROM inbox_item
                WHERE organisation_id = :organisation AND (read_at IS NULL OR NOT :unreadOnly)""")
                .param("organisation", organisationId)
                .param("unreadOnly", unreadOnly)
                .query(Long.class)
                .single();
    }

    List<InboxItem> page(UUID organisationId, InboxView view) {
        return jdbc.sql("""
                SELECT i.pairing_id, i.arrived_at, i.read_at IS NULL AS unread
                FROM inbox_item i JOIN pairing p ON p.id = i.pairing_id
                WHERE i.organisation_id = :organisation AND (i.read_at IS NULL OR NOT :unreadOnly)
                ORDER BY CASE WHEN :best THEN p.score END DESC, i.arrived_at DESC, i.pairing_id
                LIMIT :limit OFFSET :offset""")
                .param("organisation", organisationId)
                .param("unreadOnly", view.unreadOnly())
                .param("best", view.bestFirst())
                .param("limit", InboxView.SIZE)
                .param("offset", view.offset())
                .query(InboxItem.class)
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
