package org.keqiao.web.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has become searchable, as numbered changes in substance. A confirmation leaves the substance as it is, so it makes no change;
 * neither does an index that is rebuilt.
 */
@Repository
class SearchableListings {

    /** A change counts once nobody can commit an earlier one any more: recording one takes milliseconds. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchableListings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A listing's last change.
     *
     * @param own whether the reader's organisation posted it
     */
    record Change(UUID listingId, long change, boolean own) {}

    /** Notes that a revision can be found now. Of an outdated one nothing is noted, for the newer one will be told of, too. */
    @Transactional
    public void record(UUID listingId, long revision) {
        jdbc.sql("""
                INSERT INTO searchable_listing (listing_id, substance, change, changed_at)
                SELECT id, sha256(convert_to(content::text, 'UTF8')), nextval('searchable_change'), :now
                FROM listing WHERE id = :listing AND revision = :revision AND state = 'PUBLISHED'
                ON CONFLICT (listing_id) DO UPDATE SET
                    substance = excluded.substance, change = excluded.change, changed_at = excluded.changed_at
                WHERE searchable_listing.substance <> excluded.substance""")
                .param("listing", listingId)
                .param("revision", revision)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next changes after one. */
    List<Change> after(long change, UUID accountId, int most) {
        return jdbc.sql("""
                SELECT s.listing_id, s.change,
                    coalesce(l.organisation_id = (SELECT organisation_id FROM account WHERE id = :account), false) AS own
                FROM searchable_listing s JOIN listing l ON l.id = s.listing_id
                WHERE s.change > :change AND s.changed_at < :settled
                ORDER BY s.change LIMIT :most""")
                .param("change", change)
                .param("settled", clock.instant().minus(SETTLED).atOffset(ZoneOffset.UTC))
                .param("account", accountId)
                .param("most", most)
                .query(Change.class)
                .list();
    }
}
