package org.keqiao.web.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which listing changed when. A change counts from the moment on at which everybody can see it, not from when it was made. */
@Repository
class FeedEntries {

    /** Any number that no other lock of this database uses. */
    private static final long NUMBERING = 0x6b71_6665_6564L;

    private final JdbcClient jdbc;

    FeedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Part of the change's own transaction. */
    void changed(UUID listingId) {
        jdbc.sql("""
                INSERT INTO feed_entry (listing_id) VALUES (:listing)
                ON CONFLICT (listing_id) DO UPDATE SET position = NULL, updated_at = NULL""").param("listing", listingId).update();
    }

    /**
     * Gives positions to changes that have none. One instance does so at a time, and its lock ends after its commit: whoever sees
     * a position sees all lower ones. The time is the database's, the same for all instances.
     *
     * @return how many
     */
    @Transactional
    public int number(int most) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", NUMBERING).query(row -> {});
        return jdbc.sql("""
                WITH due AS (
                    SELECT listing_id FROM feed_entry WHERE position IS NULL
                    ORDER BY listing_id LIMIT :most FOR UPDATE SKIP LOCKED)
                UPDATE feed_entry SET position = nextval('feed_position'), updated_at = statement_timestamp()
                FROM due WHERE feed_entry.listing_id = due.listing_id""").param("most", most).update();
    }

    /** The next ones after a position. */
    List<FeedEntry> after(long position, int most) {
        return jdbc.sql("""
                SELECT listing_id, position, updated_at FROM feed_entry
                WHERE position > :position ORDER BY position LIMIT :most""")
                .param("position", position)
                .param("most", most)
                .query(FeedEntry.class)
                .list();
    }

    /** The position before the first change since then; the last of all when there is none. */
    long before(Instant since) {
        return jdbc.sql("""
                SELECT coalesce((SELECT min(position) - 1 FROM feed_entry WHERE updated_at >= :since),
                    (SELECT max(position) FROM feed_entry), 0)""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
