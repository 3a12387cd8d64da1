package org.keqiao.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.ListingKind;

class GeneratedListingsTests {

    private final GeneratedListings listings = new GeneratedListings(Instant.parse("2026-11-23T08:00:00Z"));

    @Test
    void theSameNumberGivesTheSameListing() {
        List<ListingSnapshot> all = listings.range(0, 200).toList();
        assertThat(listings.range(150, 160).toList()).isEqualTo(all.subList(150, 160));
        assertThat(all.stream().map(ListingSnapshot::id).collect(Collectors.toSet()))
                .hasSize(200);
    }

    @Test
    void theyDifferAndAreOfBothKindsAndLanguages() {
        List<ListingSnapshot> all = listings.range(0, 1_000).toList();
        assertThat(all.stream().map(ListingSnapshot::title).distinct().count()).isGreaterThan(950);
        assertThat(all)
                .filteredOn(listing -> listing.kind() == ListingKind.DEMAND)
                .hasSizeBetween(250, 350);
        assertThat(all).filteredOn(listing -> listing.language().equals("en")).hasSizeBetween(80, 170);
        assertThat(all).allMatch(listing -> listing.isLiveAt(Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void queriesAreAlwaysTheSameAndMostlyDiffer() {
        List<String> queries = new GeneratedQueries().first(200);
        assertThat(new GeneratedQueries().first(200)).isEqualTo(queries);
        assertThat(queries.stream().distinct().count()).isGreaterThan(150);
    }
}
