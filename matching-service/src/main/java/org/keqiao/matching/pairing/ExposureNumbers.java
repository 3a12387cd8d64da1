package org.keqiao.matching.pairing;

import java.time.Clock;
import java.util.List;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.pairing.KindExposure;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.matching.exposure.ExposureProperties;
import org.keqiao.matching.exposure.Spreads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how pairings spread over listings. */
@Component
class ExposureNumbers {

    private final JdbcClient jdbc;
    private final ExposureProperties properties;
    private final Clock clock;

    ExposureNumbers(JdbcClient jdbc, ExposureProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    ExposureReport report() {
        long recommended = jdbc.sql("SELECT count(*) FROM pairing WHERE state = 'RECOMMENDED'")
                .query(Long.class)
                .single();
        return new ExposureReport(
                properties.perListing(),
                recommended,
                kind(ListingKind.RESULT, "result_id", "demand_id"),
                kind(ListingKind.DEMAND, "demand_id", "result_id"),
                clock.instant());
    }

    private KindExposure kind(ListingKind kind, String own, String other) {
        List<Long> now = counts(kind, "SELECT " + own + " AS id FROM pairing WHERE state = 'RECOMMENDED'");
        List<Long> plain = counts(
                kind,
                "SELECT id FROM (SELECT " + own + " AS id, row_number() OVER (PARTITION BY " + other
                        + " ORDER BY score DESC, earned DESC, pairing_id) AS place FROM option) WHERE place <= "
                        + properties.perListing());
        return new KindExposure(now.size(), Spreads.of(now), Spreads.of(plain));
    }

    /** How often each pairable listing of the kind occurs among the ids. */
    private List<Long> counts(ListingKind kind, String ids) {
        return jdbc.sql("SELECT count(found.id) FROM known_listing LEFT JOIN (" + ids
                        + ") found ON id = listing_id WHERE pairable AND kind = ? GROUP BY listing_id")
                .param(kind.name())
                .query(Long.class)
                .list();
    }
}
