package org.keqiao.web.inbox;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The items in the organisations' inboxes: one per organisation and recommended pairing. */
@Repository
class InboxItems {

    /** Days begin and end in Beijing. */
    private static final String WAITS =
            " AND (hidden_until IS NULL OR hidden_until <= (now() AT TIME ZONE 'Asia/Shanghai')::date) ";

    private static final String LATER = " AND hidden_until > (now() AT TIME ZONE 'Asia/Shanghai')::date ";

    private final JdbcClient jdbc;
    private final SystemReach system;

    InboxItems(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
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

    /** Of one owner alone, who does not want it. */
    void drop(UUID organisationId, UUID pairingId) {
        jdbc.sql("DELETE FROM inbox_item WHERE organisation_id = :organisation AND pairing_id = :pairing")
                .param("organisation", organisationId)
                .param("pairing", pairingId)
                .update();
    }

    /** Hides an item until the morning of a day, on which it stands on top, unread; or shows it at once when there is no day. */
    void hide(UUID organisationId, UUID pairingId, @Nullable LocalDate until) {
        jdbc.sql("""
                UPDATE inbox_item SET hidden_until = :until,
                    arrived_at = coalesce(CAST(:until AS timestamp) AT TIME ZONE 'Asia/Shanghai', arrived_at), read_at = CASE WHEN :until IS NULL THEN read_at END
                WHERE organisation_id = :organisation AND pairing_id = :pairing""")
                .param("until", until, Types.DATE)
                .param("organisation", organisationId)
                .param("pairing", pairingId)
                .update();
    }

    /** Puts the item of everybody but this organisation on top again, unread. */
    void raise(UUID pairingId, UUID except, Instant now) {
        system.run(() -> jdbc.sql("""
                UPDATE inbox_item SET arrived_at = :now, read_at = NULL, hidden_until = NULL
                WHERE pairing_id = :pairing AND organisation_id <> :except""")
                .param("now", time(now))
                .param("pairing", pairingId)
                .param("except", except)
                .update());
    }

    long count(UUID organisationId, boolean unreadOnly) {
        return count(organisationId, (unreadOnly ? "AND read_at IS NULL" : "") + WAITS);
    }

    /** Those that were put off and whose day has not come. */
    long countLater(UUID organisationId) {
        return count(organisationId, LATER);
    }

    /** Of the organisation's listings, to which something could be recommended. */
    long countLive(UUID organisationId) {
        return jdbc.sql("SELECT count(*) FROM listing WHERE organisation_id = :organisation AND state = 'PUBLISHED'")
                .param("organisation", organisationId)
                .query(Long.class)
                .single();
    }

    private long count(UUID organisationId, String condition) {
        return jdbc.sql("SELECT count(*) FROM inbox_item WHERE organisation_id = :organisation " + condition)
                .param("organisation", organisationId)
                .query(Long.class)
                .single();
    }

    /** What was put off stands in the order of the days on which it comes back. */
    List<InboxItem> page(UUID organisationId, InboxView view) {
        String condition = switch (view.show()) {
            case ALL -> WAITS;
            case UNREAD -> " AND read_at IS NULL" + WAITS;
            case LATER -> LATER;
            case DECLINED -> throw new IllegalArgumentException("what is declined is in no inbox");
        };
        return jdbc.sql("""
                SELECT i.pairing_id, i.arrived_at, i.read_at IS NULL AND NOT :later AS unread
                FROM inbox_item i JOIN pairing p ON p.id = i.pairing_id
                WHERE i.organisation_id = :organisation""" + condition + """
                ORDER BY CASE WHEN :best THEN p.score END DESC, CASE WHEN :later THEN hidden_until END,
                    i.arrived_at DESC, i.pairing_id
                LIMIT :limit OFFSET :offset""")
                .param("organisation", organisationId)
                .param("later", view.later())
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
