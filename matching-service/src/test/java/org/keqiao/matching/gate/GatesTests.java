package org.keqiao.matching.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;

class GatesTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final ListingSnapshot result = Listings.solidElectrolyte().build();
    private final ListingSnapshot demand = Listings.solidElectrolyteWanted().build();

    @Test
    void noGateIsClosedToAnOrdinaryPair() {
        assertThat(Gates.closedTo(result, demand, NOW)).isEmpty();
        assertThat(Gates.areOpenBetween(demand, result)).isTrue();
    }

    @Test
    void twoKinds() {
        assertThat(Gates.closedTo(result, Listings.solidElectrolyte().build(), NOW))
                .containsExactly(new ClosedGate(Gate.TWO_KINDS, null));
    }

    @Test
    void twoOwners() {
        ListingSnapshot own =
                Listings.solidElectrolyteWanted().owner(result.ownerKey()).build();

        assertThat(Gates.closedTo(result, own, NOW)).containsExactly(new ClosedGate(Gate.TWO_OWNERS, null));
    }

    @Test
    void live() {
        assertClosed(Gate.LIVE, Listings.solidElectrolyteWanted().state(ListingState.WITHDRAWN));
        assertClosed(Gate.LIVE, Listings.solidElectrolyteWanted().validUntil(NOW));
        assertOpen(Listings.solidElectrolyteWanted().validUntil(NOW.plusMillis(1)));
    }

    @Test
    void openForInterest() {
        assertClosed(Gate.OPEN_FOR_INTEREST, Listings.solidElectrolyteWanted().closedForInterest());
    }

    @Test
    void notClassified() {
        assertClosed(Gate.NOT_CLASSIFIED, ListingBuilder.demand("需求").text("机密★5年 寻求固态电解质"));
        assertOpen(ListingBuilder.demand("需求").text("以技术秘密方式保护，属商业秘密"));
    }

    @Test
    void intellectualPropertyUndisputed() {
        assertClosed(Gate.IP_UNDISPUTED, Listings.solidElectrolyte().ipStatus(IpStatus.DISPUTED));
        assertOpen(Listings.solidElectrolyte().ipStatus(IpStatus.GRANTED));
    }

    @Test
    void beforeTheDeadlineOfWhichTheLastDayCounts() {
        assertClosed(Gate.BEFORE_DEADLINE, Listings.solidElectrolyteWanted().deadline(LocalDate.of(2026, 11, 22)));
        assertOpen(Listings.solidElectrolyteWanted().deadline(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void theClockClosesAtTheEarlierOfValidityAndDeadline() {
        Instant endOfDay = Instant.parse("2026-12-01T16:00:00Z");
        ListingBuilder due = Listings.solidElectrolyteWanted().deadline(LocalDate.of(2026, 12, 1));

        assertThat(Gates.endOf(demand)).isNull();
        assertThat(Gates.endOf(due.build())).isEqualTo(endOfDay);
        assertThat(Gates.endOf(due.validUntil(NOW).build())).isEqualTo(NOW);
        assertThat(Gates.endOf(due.validUntil(endOfDay.plusSeconds(9)).build())).isEqualTo(endOfDay);
    }

    private static void assertClosed(Gate gate, ListingBuilder listing) {
        assertThat(Gates.closedTo(listing.build(), NOW)).containsExactly(gate);
    }

    private static void assertOpen(ListingBuilder listing) {
        assertThat(Gates.closedTo(listing.build(), NOW)).isEmpty();
    }
}
