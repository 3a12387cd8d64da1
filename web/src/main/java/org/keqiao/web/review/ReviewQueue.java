package org.keqiao.web.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The listings that wait for a coordinator, since when. */
@Repository
class ReviewQueue {

    private static final String FROM = """
            FROM review_item i JOIN listing l ON l.id = i.listing_id JOIN organisation o ON o.id = l.organisation_id
            WHERE (:state = '' OR l.state = :state)""";

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the place of what waits already. Answers since when it waits. */
    Instant put(UUID listingId, Instant now) {
        return jdbc.sql("""
                INSERT INTO review_item AS i (listing_id, since) VALUES (:listing, :now)
                ON CONFLICT (listing_id) DO UPDATE SET since = i.since
                RETURNING since""")
                .param("listing", listingId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .single();
    }

    /** Answers since when it has waited; empty when it did not. */
    Optional<Instant> take(UUID listingId) {
        return jdbc.sql("DELETE FROM review_item WHERE listing_id = :listing RETURNING since")
                .param("listing", listingId)
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    Optional<Instant> since(UUID listingId) {
        return jdbc.sql("SELECT since FROM review_item WHERE listing_id = :listing")
                .param("listing", listingId)
                .query((row, number) -> row.getTimestamp("since").toInstant())
                .optional();
    }

    /** @param state of the listings, or null for any */
    List<ReviewItem> page(@Nullable ListingState state, int page, int size) {
        return jdbc.sql("""
                SELECT l.id, l.reference, l.kind, l.state, l.revision, l.content ->> 'title' AS title, o.name AS organisation,
                    (l.content ->> 'anonymous')::boolean AS anonymous, l.returned IS NOT NULL AS returned_before, i.since
                """ + FROM + " ORDER BY i.since, l.id LIMIT :size OFFSET :from")
                .param("state", state == null ? "" : state.name())
                .param("size", size)
                .param("from", (long) page * size)
                .query(ReviewQueue::item)
                .list();
    }

    long count(@Nullable ListingState state) {
        return jdbc.sql("SELECT count(*) " + FROM)
                .param("state", state == null ? "" : state.name())
                .query(Long.class)
                .single();
    }

    private static ReviewItem item(ResultSet row, int number) throws SQLException {
        return new ReviewItem(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                ListingKind.valueOf(row.getString("kind")),
                ListingState.valueOf(row.getString("state")),
                row.getLong("revision"),
                row.getString("title"),
                row.getString("organisation"),
                row.getBoolean("anonymous"),
                row.getBoolean("returned_before"),
                row.getTimestamp("since").toInstant());
    }
}
