package org.keqiao.web.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.Requests;
import org.keqiao.web.listing.Shelf;
import org.springframework.beans.factory.annotation.Autowired;

/** What is over is kept, and comes back by renewing or by copying. */
@WebFlowTest
class ArchiveFlowTests {

    private static final String ARCHIVE = "/listings?shelf=ARCHIVE";

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private final ListingPosting posting;
    private final Listings listings;
    private Actor owner;
    private Listing listing;
    private String path;

    @Autowired
    ArchiveFlowTests(ListingPosting posting, Listings listings) {
        this.posting = posting;
        this.listings = listings;
    }

    @BeforeEach
    void aPublishedListing() {
        owner = accounts.firmMember();
        listing = posting.post(
                        Requests.parse(Requests.with(
                                Requests.with(Requests.demand(), "sourceId", "需求-1"), "demand.deadline", "2029-06-30")),
                        owner)
                .listing();
        path = "/listings/" + listing.id();
    }

    @Test
    void aWithdrawnListingMovesToTheArchiveAndBack() {
        TestBrowser firm = client.browser(owner);
        firm.submit("/listings", path + "/withdraw", Map.of("revision", "1"));
        assertThat(firm.get("/listings").body()).doesNotContain(path + "/").contains("还没有发布");
        assertThat(firm.get(ARCHIVE).body()).contains(path + "/publish", path + "/copy", "重新发布");
        assertThat(firm.get(path).body()).contains(path + "/publish", "重新发布");

        firm.submit(path, path + "/publish", Map.of("revision", "2"));
        assertThat(firm.get("/listings").body()).contains(path + "/conclude", "也不能恢复", "确认已成交");
        assertThat(firm.get(path).body()).doesNotContain(path + "/publish");
        assertThat(firm.get(ARCHIVE).body()).contains("归档里还没有内容");
    }

    @Test
    void aConcludedListingIsGoneForGoodButCanBeCopied() {
        TestBrowser firm = client.browser(owner);
        firm.submit("/listings", path + "/conclude", Map.of("revision", "1"));
        assertThat(stored().state()).isEqualTo(ListingState.CONCLUDED);
        assertThat(client.browser(null).get(path).statusCode()).isEqualTo(410);
        assertThat(firm.get(ARCHIVE).body()).contains("已成交", path + "/copy").doesNotContain(path + "/publish");

        String form = firm.get(path + "/copy").body();
        assertThat(form)
                .contains("内容复制自 " + listing.reference(), "软包电芯界面阻抗控制", "循环两百次后界面阻抗翻倍")
                .doesNotContain("2029-06-30", "需求-1");
        assertThat(listings.countOfOrganisation(listing.organisationId(), Shelf.ALL))
                .as("a copy is no listing before it is sent")
                .isEqualTo(1);
    }

    @Test
    void theShelvesAreThereForProgramsToo() {
        client.api(owner)
                .post()
                .uri("/api/v1" + path + "/conclude")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CONCLUDED");
        for (String shelf : List.of("ARCHIVE", "ALL")) {
            client.api(owner)
                    .get()
                    .uri("/api/v1/listings?mine&shelf=" + shelf)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.total")
                    .isEqualTo(1);
        }
        client.api(owner)
                .get()
                .uri("/api/v1/listings?mine&shelf=CURRENT")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void strangersCannotCopy() {
        assertThat(client.browser(accounts.firmMember()).get(path + "/copy").statusCode())
                .isEqualTo(404);
    }

    private Listing stored() {
        return listings.find(listing.id()).orElseThrow();
    }
}
