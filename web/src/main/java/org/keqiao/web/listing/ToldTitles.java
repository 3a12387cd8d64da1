package org.keqiao.web.listing;

import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The titles under which people were told of a listing, so that all of them can be forgotten with it. */
@Repository
class ToldTitles {

    private static final String TITLES = """
            WITH title AS (
                SELECT content ->> 'title' AS words FROM listing WHERE id = :id
                UNION SELECT title FROM earlier_title WHERE listing_id = :id
            )
            """;

    /** A fact is a title, or several with dots between them. */
    private static final String FORGET = TITLES + """
            UPDATE notice SET facts = (
                SELECT jsonb_agg(CASE
                    WHEN jsonb_typeof(fact) <> 'string' THEN fact
                    WHEN fact #>> '{}' IN (SELECT words FROM title) THEN to_jsonb(CAST(:erased AS text))
                    ELSE (SELECT to_jsonb(coalesce(string_agg(CASE WHEN part IN (SELECT words FROM title) THEN :erased ELSE part END,
                            ' · ' ORDER BY at), ''))
                        FROM unnest(string_to_array(fact #>> '{}', ' · ')) WITH ORDINALITY AS parts (part, at))
                END ORDER BY place)
                FROM jsonb_array_elements(facts) WITH ORDINALITY AS kept (fact, place))
            WHERE EXISTS (
                SELECT FROM jsonb_array_elements_text(facts) AS fact, title
                WHERE fact = words OR words = ANY (string_to_array(fact, ' · ')))""";

    private final JdbcClient jdbc;

    ToldTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ListingChanged change) {
        Listing before = change.before();
        if (before != null
                && !before.content().title().equals(change.after().content().title())) {
            jdbc.sql("INSERT INTO earlier_title VALUES (:id, :title) ON CONFLICT DO NOTHING")
                    .param("id", before.id())
                    .param("title", before.content().title())
                    .update();
        }
    }

    /** Before the listing itself loses its title. */
    void forget(UUID listingId) {
        jdbc.sql(FORGET)
                .param("id", listingId)
                .param("erased", ListingSnapshot.ERASED)
                .update();
    }

    /** After the listing has lost its title, which is an earlier one from then on. */
    void forgetEarlier(UUID listingId) {
        jdbc.sql("DELETE FROM earlier_title WHERE listing_id = :id")
                .param("id", listingId)
                .update();
    }
}
