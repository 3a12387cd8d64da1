package org.keqiao.web.savedsearch;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.notice.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All saved searches, and what they have found. */
@Repository
class SavedSearches {

    private static final String SELECT =
            "SELECT id, account_id, name, query, frequency, checked_to, created_at, refused_at FROM saved_search ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something found, as its reader sees it. */
    record Hit(UUID listingId, String title, Instant toldAt, boolean live) {}

    /** Keeps a search from now on, so that only what changes later is told; the same search once more changes name and frequency. */
    void keep(UUID accountId, String name, String query, Delivery frequency, Instant next) {
        jdbc.sql("""
                INSERT INTO saved_search (id, account_id, name, query, frequency, checked_to, next_at, created_at)
                SELECT uuidv7(), :account, :name, :query, :frequency, coalesce(max(change), 0), :next, :now FROM searchable_listing
                ON CONFLICT (account_id, query) DO UPDATE SET name = excluded.name, frequency = excluded.frequency""")
                .param("account", accountId)
                .param("name", name)
                .param("query", query)
                .param("frequency", frequency.name())
                .param("next", time(next))
                .param("now", time(clock.instant()))
                .update();
    }

    /** Changes name and frequency; once turned on again, a search tells of what changes from then on. */
    void change(SavedSearch search, String name, Delivery frequency, Instant next) {
        jdbc.sql("""
                UPDATE saved_search SET name = :name, frequency = :frequency, next_at = :next,
                    checked_to = CASE WHEN frequency = 'OFF' THEN (SELECT coalesce(max(change), 0) FROM searchable_listing)
                        ELSE checked_to END
                WHERE id = :id""")
                .param("id", search.id())
                .param("name", name)
                .param("frequency", frequency.name())
                .param("next", time(next))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM saved_search WHERE id = :id").param("id", id).update();
    }

    Optional<SavedSearch> find(UUID accountId, UUID id) {
        return jdbc.sql(SELECT + "WHERE account_id = :account AND id = :id")
                .param("account", accountId)
                .param("id", id)
                .query(SavedSearch.class)
                .optional();
    }

    List<SavedSearch> of(UUID accountId) {
        return jdbc.sql(SELECT + "WHERE account_id = :account ORDER BY created_at DESC, id")
                .param("account", accountId)
                .query(SavedSearch.class)
                .list();
    }

    /** One that is due and has changes to look at, locked until the transaction ends. */
    Optional<SavedSearch> lockDue() {
        return jdbc.sql(SELECT + """
                WHERE frequency <> 'OFF' AND next_at <= :now
                  AND checked_to < (SELECT coalesce(max(change), 0) FROM searchable_listing)
                ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param("now", time(clock.instant()))
                .query(SavedSearch.class)
                .optional();
    }

    /** Notes how far the search has looked, and when it looks again. */
    void checked(SavedSearch search, long to, Instant next) {
        jdbc.sql("UPDATE saved_search SET checked_to = :to, next_at = :next, refused_at = NULL WHERE id = :id")
                .param("id", search.id())
                .param("to", to)
                .param("next", time(next))
                .update();
    }

    /** Notes that the search could not be run, and when it is tried again; what changed by then is not lost. */
    void refused(SavedSearch search, Instant next) {
        jdbc.sql("UPDATE saved_search SET refused_at = :now, next_at = :next WHERE id = :id")
                .param("id", search.id())
                .param("now", time(clock.instant()))
                .param("next", time(next))
                .update();
    }

    /** Keeps what was found; answers those that it hasn't told of at this substance. */
    List<UUID> keepNew(SavedSearch search, Collection<UUID> found) {
        return found.isEmpty()
                ? List.of()
                : jdbc.sql("""
                INSERT INTO saved_search_hit (saved_search_id, listing_id, substance, told_at)
                SELECT :search, listing_id, substance, :now FROM searchable_listing WHERE listing_id IN (:found)
                ON CONFLICT (saved_search_id, listing_id) DO UPDATE
                    SET substance = excluded.substance, told_at = excluded.told_at
                WHERE saved_search_hit.substance <> excluded.substance
                RETURNING listing_id""")
                        .param("search", search.id())
                        .param("found", found)
                        .param("now", time(clock.instant()))
                        .query(UUID.class)
                        .list();
    }

    List<Hit> hits(UUID id, int most) {
        return jdbc.sql("""
                SELECT h.listing_id, l.content ->> 'title' AS title, h.told_at,
                    l.state = 'PUBLISHED' AND (l.valid_until IS NULL OR l.valid_until > :now) AS live
                FROM saved_search_hit h JOIN listing l ON l.id = h.listing_id
                WHERE h.saved_search_id = :id ORDER BY h.told_at DESC, h.listing_id LIMIT :most""")
                .param("id", id)
                .param("most", most)
                .param("now", time(clock.instant()))
                .query(Hit.class)
                .list();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
