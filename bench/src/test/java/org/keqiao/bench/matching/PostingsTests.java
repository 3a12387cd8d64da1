package org.keqiao.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;

class PostingsTests {

    private final Postings postings = new Postings(Instant.parse("2026-11-23T00:00:00Z"));

    @Test
    void listingsBeyondTheDemonstrationsHaveTextsOfTheirOwn() {
        int more = 300;
        List<ListingSnapshot> listings = postings.next(postings.ofDemonstration() + more);

        assertThat(listings).extracting(ListingSnapshot::id).doesNotHaveDuplicates();
        List<String> first = listings.subList(0, postings.ofDemonstration()).stream()
                .map(ListingSnapshot::description)
                .toList();
        assertThat(listings.subList(postings.ofDemonstration(), listings.size()))
                .filteredOn(listing -> !first.contains(listing.description()))
                .hasSizeGreaterThan(more * 8 / 10);
    }

    @Test
    void theSameTextsCanBePostedBySomebodyElse() {
        ListingSnapshot listing = postings.next(1).getFirst();

        ListingSnapshot again = postings.again(listing);

        assertThat(again.id()).isNotEqualTo(listing.id());
        assertThat(again.ownerKey()).isNotEqualTo(listing.ownerKey());
        assertThat(again.description()).isEqualTo(listing.description());
    }
}
