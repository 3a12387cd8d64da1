package org.keqiao.matching.pairing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.pairing.PairingSide;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of listings; also the locks under which their pairings change. */
@Component
class KnownListings {

    private record Known(UUID listingId, long revision, boolean pairable) {

        static Known of(Standing standing) {
            return new Known(standing.listingId(), standing.revision(), standing.pairable());
        }
    }

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
                        INSERT INTO known_listing AS known
                            (listing_id, revision, pairable, pairable_until, substance, owner_key, substance_revision, kind)
                        SELECT id, revision, pairable, until, substance, owner, CASE WHEN substance IS NOT NULL THEN revision END, kind
                        FROM unnest(?::uuid[], ?::bigint[], ?::boolean[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
                            AS standing (id, revision, pairable, until, substance, owner, kind)
                        ON CONFLICT (listing_id) DO UPDATE SET
                            substance_revision = CASE
                                WHEN excluded.substance IS NULL OR excluded.substance IS NOT DISTINCT FROM known.substance
                                    OR excluded.revision < known.revision THEN known.substance_revision
                                ELSE excluded.revision END,
                            substance = CASE
                                WHEN excluded.revision < known.revision THEN known.substance
                                ELSE coalesce(excluded.substance, known.substance) END,
                            owner_key = coalesce(known.owner_key, excluded.owner_key), kind = coalesce(known.kind, excluded.kind),
                            pairable_until = CASE
                                WHEN excluded.revision < known.revision THEN known.pairable_until
                                ELSE excluded.pairable_until END,
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
                .param(inOrder.stream()
                        .map(standing ->
                                standing.pairableUntil() == null ? null : Timestamp.from(standing.pairableUntil()))
                        .toArray(Timestamp[]::new))
                .param(inOrder.stream().map(Standing::substance).toArray(String[]::new))
                .param(inOrder.stream().map(Standing::ownerKey).toArray(String[]::new))
                .param(inOrder.stream()
                        .map(standing ->
                                standing.kind() == null ? null : standing.kind().name())
                        .toArray(String[]::new))
                .query((row, number) -> new Known(
                        row.getObject("listing_id", UUID.class), row.getLong("revision"), row.getBoolean("pairable")))
                .list()
                .stream()
                .filter(standings.stream().map(Known::of).collect(Collectors.toSet())::contains)
                .map(Known::listingId)
                .collect(Collectors.toSet());
    }

    /** Locks two listings until the end of the transaction; says whether both are pairable at these revisions. */
    boolean lockBothPairable(PairingSide result, PairingSide demand) {
        return jdbc
                        .sql("""
                                SELECT pairable AND known.revision = judged.revision
                                FROM known_listing known JOIN unnest(?::uuid[], ?::bigint[]) judged (id, revision) ON id = listing_id
                                ORDER BY listing_id FOR UPDATE OF known
                                """)
                        .param(new UUID[] {result.listingId(), demand.listingId()})
                        .param(new Long[] {result.revision(), demand.revision()})
                        .query(Boolean.class)
                        .list()
                        .stream()
                        .filter(Boolean::booleanValue)
                        .count()
                == 2;
    }

    /** How many listings were matched, and how many of them this model has not looked at. */
    MatchingProgress progress(String model) {
        return jdbc.sql("""
                        SELECT count(*) AS total, count(*) FILTER (WHERE matched_model IS DISTINCT FROM ?) AS open
                        FROM known_listing WHERE pairable AND matched_revision IS NOT NULL
                        """).param(model).query(MatchingProgress.class).single();
    }

    /** Some listings after this one that were matched, but not by this model. Those that never were are left to their events. */
    List<UUID> unmatched(String model, UUID after, int most) {
        return jdbc.sql("""
                        SELECT listing_id FROM known_listing
                        WHERE pairable AND matched_revision IS NOT NULL AND matched_model IS DISTINCT FROM ? AND listing_id > ?
                        ORDER BY listing_id LIMIT ?
                        """).params(model, after, most).query(UUID.class).list();
    }

    /** How many grounds there are to favour a listing, where there are any: that it is new, and that its owner has few. */
    Map<UUID, Integer> newcomers(Instant since, int few) {
        return jdbc
                .sql("""
                        SELECT listing_id, grounds FROM (
                            SELECT listing_id,
                                (first_seen > ?)::int + (count(*) OVER (PARTITION BY owner_key) <= ?)::int AS grounds
                            FROM known_listing WHERE pairable
                        ) WHERE grounds > 0
                        """)
                .params(Timestamp.from(since), few)
                .query((row, number) -> Map.entry(row.getObject("listing_id", UUID.class), row.getInt("grounds")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Listings whose time is over although nobody said so, as they stand from then on. */
    List<Standing> dueToEnd(Instant now, int most) {
        return jdbc.sql("""
                        SELECT listing_id, revision FROM known_listing
                        WHERE pairable AND pairable_until <= ? ORDER BY pairable_until LIMIT ?
                        """)
                .params(Timestamp.from(now), most)
                .query((row, number) -> Standing.gone(row.getObject("listing_id", UUID.class), row.getLong("revision")))
                .list();
    }

    /** Has every listing matched anew. */
    void forgetMatches() {
        jdbc.sql("UPDATE known_listing SET matched_model = NULL WHERE pairable AND matched_model IS NOT NULL")
                .update();
    }

    /** It is not searchable any more, so that there is nothing to match. */
    void markMissing(UUID listingId, String model) {
        jdbc.sql("UPDATE known_listing SET matched_model = ? WHERE listing_id = ?")
                .params(model, listingId)
                .update();
    }

    void markMatched(UUID listingId, long revision, String model) {
        jdbc.sql("UPDATE known_listing SET matched_revision = ?, matched_model = ? WHERE listing_id = ?")
                .params(revision, model, listingId)
                .update();
    }
}
