package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;

class JudgedListingsTests {

    private static final Particulars PARTICULARS =
            new Particulars(List.of(Industry.NEW_MATERIALS), 6, List.of(CooperationMode.LICENCE), Zone.BDA);

    private final JudgedListings listings = new JudgedListings(Instant.EPOCH);

    @Test
    void bothSidesSayWhatTheSetKnowsBesideTheirTexts() {
        assertSays(listings.result(document("固态电解质", PARTICULARS)));
        assertSays(listings.demand(new JudgedQuery("q", "求固态电解质", null, null, PARTICULARS)));
    }

    @Test
    void chineseIsToldFromEnglishByTheCharacters() {
        assertThat(listings.result(document("LLZO电解质 Li7La3Zr2O12", Particulars.NONE))
                        .language())
                .isEqualTo("zh");
        assertThat(listings.result(document("garnet electrolyte", Particulars.NONE))
                        .language())
                .isEqualTo("en");
    }

    private static void assertSays(ListingSnapshot listing) {
        assertThat(listing.industries()).isEqualTo(PARTICULARS.industries());
        assertThat(listing.readiness()).isEqualTo(PARTICULARS.readiness());
        assertThat(listing.cooperationModes()).isEqualTo(PARTICULARS.cooperationModes());
        assertThat(listing.zone()).isEqualTo(PARTICULARS.zone());
    }

    private static JudgedDocument document(String text, Particulars particulars) {
        return new JudgedDocument("d", "", text, List.of(), particulars);
    }
}
