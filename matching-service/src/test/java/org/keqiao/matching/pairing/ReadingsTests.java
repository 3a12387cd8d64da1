package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.matching.ListingBuilder;
import org.springframework.util.unit.DataSize;

class ReadingsTests {

    private final ListingBuilder listing = ListingBuilder.result("硫化物固态电解质粉体的公斤级制备");

    @Test
    void aListingIsReadOnce() {
        Readings readings = new Readings(DataSize.ofMegabytes(1));
        ListingSnapshot same = listing.build();

        assertThat(readings.of(same)).isSameAs(readings.of(same)).isEqualTo(readings.of(same));
    }

    @Test
    void aChangedListingIsReadAnew() {
        Readings readings = new Readings(DataSize.ofMegabytes(1));
        readings.of(listing.build());
        ListingSnapshot changed = listing.keywords("卤化物").build();

        assertThat(readings.of(changed).listing()).isEqualTo(changed);
        assertThat(readings.of(changed).text()).contains("卤化物");
    }

    @Test
    void withoutRoomNothingIsKept() {
        Readings readings = new Readings(DataSize.ofBytes(0));
        ListingSnapshot same = listing.build();

        assertThat(readings.of(same)).isNotSameAs(readings.of(same));
    }
}
