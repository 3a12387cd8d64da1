package org.keqiao.web.listing;

import java.time.format.DateTimeFormatter;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Gives out references such as {@code BJ-R-20261123-0007}: place, kind, day, number within the day. A number is taken in the
 * transaction that uses it, so that concurrent posts of a day and kind wait for each other's commit, and no number is given twice.
 */
@Repository
class References {

    private final JdbcClient jdbc;
    private final Validity validity;
    private final String place;

    References(JdbcClient jdbc, Validity validity, ListingProperties properties) {
        this.jdbc = jdbc;
        this.validity = validity;
        this.place = properties.place();
    }

    String next(ListingKind kind) {
        String sequence = "%s-%c-%s"
                .formatted(place, kind.name().charAt(0), DateTimeFormatter.BASIC_ISO_DATE.format(validity.today()));
        int number =
                jdbc.sql("""
                INSERT INTO listing_reference AS r (sequence, last) VALUES (:sequence, 1)
                ON CONFLICT (sequence) DO UPDATE SET last = r.last + 1
                RETURNING last""").param("sequence", sequence).query(Integer.class).single();
        return "%s-%04d".formatted(sequence, number);
    }
}
