package org.keqiao.matching.pairing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All pairs that are good enough to be recommended, as either listing saw them when it was matched last. */
@Component
class Options {

    private final JdbcClient jdbc;

    Options(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What this listing sees now. What it sees no more stays an option only if the other sees it and it was scored with this listing as
     * it is: not found is not the same as scored too low.
     *
     * @param tooLow pairs that were scored anew and are not good enough
     */
    void see(ListingSnapshot listing, Collection<Assessed> enough, Collection<UUID> tooLow) {
        boolean result = listing.kind() == ListingKind.RESULT;
        String own = result ? "result" : "demand";
        String other = result ? "demand" : "result";
        UUID[] seen = enough.stream().map(Assessed::pairingId).toArray(UUID[]::new);
        jdbc.sql("DELETE FROM option WHERE " + own
                        + "_id = ? AND (pairing_id = ANY (?) OR (pairing_id <> ALL (?) AND (NOT seen_by_" + other
                        + " OR " + own + "_revision <> ?)))")
                .params(listing.id(), tooLow.toArray(UUID[]::new), seen, listing.revision())
                .update();
        jdbc.sql("UPDATE option SET seen_by_" + own + " = false WHERE " + own
                        + "_id = ? AND pairing_id <> ALL (?) AND seen_by_" + own)
                .params(listing.id(), seen)
                .update();
        store(enough, result);
    }

    private void store(Collection<Assessed> enough, boolean seenByResult) {
        jdbc.sql("""
                        INSERT INTO option AS stored (pairing_id, result_id, result_revision, demand_id, demand_revision, score, earned,
                            seen_by_result, seen_by_demand)
                        SELECT *, ?, ? FROM unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::uuid[], ?::bigint[], ?::int[], ?::int[])
                        ON CONFLICT (pairing_id) DO UPDATE SET
                            result_revision = excluded.result_revision, demand_revision = excluded.demand_revision,
                            score = excluded.score, earned = excluded.earned,
                            seen_by_result = stored.seen_by_result OR excluded.seen_by_result,
                            seen_by_demand = stored.seen_by_demand OR excluded.seen_by_demand
                        WHERE (stored.result_revision, stored.demand_revision, stored.score, stored.earned,
                                stored.seen_by_result, stored.seen_by_demand)
                            IS DISTINCT FROM (excluded.result_revision, excluded.demand_revision, excluded.score, excluded.earned,
                                stored.seen_by_result OR excluded.seen_by_result, stored.seen_by_demand OR excluded.seen_by_demand)
                        """)
                .params(
                        seenByResult,
                        !seenByResult,
                        enough.stream().map(Assessed::pairingId).toArray(UUID[]::new),
                        enough.stream()
                                .map(assessed -> assessed.result().listingId())
                                .toArray(UUID[]::new),
                        enough.stream()
                                .map(assessed -> assessed.result().revision())
                                .toArray(Long[]::new),
                        enough.stream()
                                .map(assessed -> assessed.demand().listingId())
                                .toArray(UUID[]::new),
                        enough.stream()
                                .map(assessed -> assessed.demand().revision())
                                .toArray(Long[]::new),
                        enough.stream()
                                .map(assessed -> assessed.score().thousandths())
                                .toArray(Integer[]::new),
                        enough.stream()
                                .map(assessed -> assessed.score().earned())
                                .toArray(Integer[]::new))
                .update();
    }

    /** Best first. */
    List<Option> of(UUID listingId) {
        return select(
                "WHERE result_id = :id OR demand_id = :id ORDER BY score DESC, earned DESC, pairing_id", listingId);
    }

    List<Option> all() {
        return select("WHERE result_id <> :id ORDER BY pairing_id", new UUID(0, 0));
    }

    /** How many places of listings are kept for what the last exposure run chose and is not recommended yet. */
    Map<UUID, Integer> reserved(Collection<UUID> listingIds) {
        return jdbc
                .sql("""
                        SELECT id, count(*)::int AS places FROM (
                            SELECT result_id AS id, pairing_id FROM option WHERE wanted AND result_id = ANY (:ids)
                            UNION ALL SELECT demand_id, pairing_id FROM option WHERE wanted AND demand_id = ANY (:ids)
                        ) kept
                        WHERE NOT EXISTS (SELECT FROM pairing WHERE pairing.id = pairing_id AND state = 'RECOMMENDED')
                        GROUP BY id
                        """)
                .param("ids", listingIds.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getInt("places")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void forgetOf(UUID listingId) {
        jdbc.sql("DELETE FROM option WHERE result_id = :id OR demand_id = :id")
                .param("id", listingId)
                .update();
    }

    void forget(UUID pairingId) {
        jdbc.sql("DELETE FROM option WHERE pairing_id = ?").param(pairingId).update();
    }

    /** Exactly these are wanted from now on. */
    void want(Collection<UUID> pairingIds) {
        jdbc.sql("UPDATE option SET wanted = (pairing_id = ANY (:ids)) WHERE wanted <> (pairing_id = ANY (:ids))")
                .param("ids", pairingIds.toArray(UUID[]::new))
                .update();
    }

    private List<Option> select(String rest, UUID id) {
        return jdbc.sql("SELECT pairing_id, result_id, demand_id, score, earned, wanted FROM option " + rest)
                .param("id", id)
                .query(Option.class)
                .list();
    }
}
