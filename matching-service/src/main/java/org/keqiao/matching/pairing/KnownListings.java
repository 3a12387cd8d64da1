package org.keqiao.matching.pairing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of listings; also the locks under which their pairings change. */
@Component
class KnownListings {

    private final JdbcClient jdbc;

    KnownListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an event of this revision still asks for work: nothing newer is known, and this model has not looked at it. */
    boolean isNews(UUID listingId, long revision, String model) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (
                            SELECT FROM known_listing
                            WHERE listing_id = ?
                              AND (revision > ? OR (matched_revision >= ? AND matched_model = ?)))
                        """)
                .params(listingId, revision, revision, model)
                .query(Boolean.class)
                .single();
    }

    /**
     * Learns how listings stand, locks them until the end of the transaction, and tells which of them really stand so: not those of
     * which a later revision is known, nor those that are no longer pairable at the same one. Locks in the order of the ids, so
     * that nobody waits in a circle.
     */
    Set<UUID> learnAndLock(Collection<Standing> standings) {
        List<Standing> inOrder = standings.stream()
                .sorted(Comparator.comparing(standing -> standing.listingId().toString()))
                .toList();
        return jdbc
                .sql("""
                        INSERT INTO known_listing AS known (listing_id, revision, pairable)
                        SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::boolean[])
                        ON CONFLICT (listing_id) DO UPDATE SET
                            pairable = CASE
                                WHEN excluded.revision > known.revision THEN excluded.pairable
                                WHEN excluded.revision = known.revision THEN known.pairable AND excluded.pairable
                                ELSE known.pairable END,
                            revision = greatest(known.revision, excluded.revision)
                        RETURNING listing_id, revision, pairable
                        """)
                .param(inOrder.stream().map(Standing::listingId).toArray(UUID[]::new))
                .param(inOrder.stream().map(Standing::revision).toArray(Long[]::new))
                .param(inOrder.stream().map(Standing::pairable).toArray(Boolean[]::new))
                .query((row, number) -> new Standing(
                        row.getObject("listing_id", UUID.class), row.getLong("revision"), row.getBoolean("pairable")))
                .stream()
                .filter(Set.copyOf(standings)::contains)
                .map(Standing::listingId)
                .collect(Collectors.toSet());
    }

    void markMatched(UUID listingId, long revision, String model) {
        jdbc.sql("UPDATE known_listing SET matched_revision = ?, matched_model = ? WHERE listing_id = ?")
                .params(revision, model, listingId)
                .update();
    }
}
