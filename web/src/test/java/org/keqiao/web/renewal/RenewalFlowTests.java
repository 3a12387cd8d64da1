package org.keqiao.web.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a listing that is about to end, or that nobody has confirmed for long, to its owner's click. */
@WebFlowTest
class RenewalFlowTests {

    private final Reminding reminding;
    private final RenewalLink links;
    private final ListingPosting posting;
    private final Listings listings;
    private final JdbcClient jdbc;

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private Actor owner;
    private Listing listing;

    @Autowired
    RenewalFlowTests(
            Reminding reminding, RenewalLink links, ListingPosting posting, Listings listings, JdbcClient jdbc) {
        this.reminding = reminding;
        this.links = links;
        this.posting = posting;
        this.listings = listings;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPublishedListing() {
        owner = accounts.firmMember();
        listing = posting.post(Requests.parse(Requests.demand()), owner).listing();
    }

    @Test
    void itsOwnerIsRemindedTwoWeeksBeforeItEndsAndOnlyOnce() {
        set("valid_until", Duration.ofDays(15));
        reminding.remindAll();
        assertThat(inbox()).doesNotContain("到期：还有效吗");

        set("valid_until", Duration.ofDays(13));
        reminding.remindAll();
        reminding.remindAll();
        assertThat(inbox()).containsOnlyOnce("到期：还有效吗");
    }

    @Test
    void oneClickRenewsForAYearAndOpeningTheLinkChangesNothing() {
        set("valid_until", Duration.ofDays(5));
        String link = link();
        TestBrowser stranger = client.browser(null);

        assertThat(stranger.get(link).body()).contains("仍然有效，延长一年");
        assertThat(stored().revision()).isEqualTo(listing.revision());

        assertThat(stranger.submit(link, link, Map.of("button", "renew")).body())
                .contains("已确认有效并延长一年");
        assertThat(stored().validUntil()).isAfter(Instant.now().plus(Duration.ofDays(360)));
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(stranger.get(link).body()).contains("已有人处理过").doesNotContain("延长一年</button>");
    }

    @Test
    void aSecondClickOrOneAfterAnEditChangesNothing() {
        String link = link();
        TestBrowser stranger = client.browser(null);
        String csrf = stranger.csrf(link);
        posting.edit(listing.id(), 0, Requests.parse(Requests.with(Requests.demand(), "title", "改过的标题：软包电芯")), owner);
        long edited = stored().revision();

        stranger.post(link, csrf, Map.of("button", "withdraw"));
        assertThat(stored().revision()).isEqualTo(edited);
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void whatHasJustExpiredIsPublishedAgainByItsLink() {
        String link = link();
        jdbc.sql(
                        "UPDATE listing SET state = 'EXPIRED', revision = revision + 1, valid_until = now() - interval '1 day' WHERE id = ?")
                .param(listing.id())
                .update();
        TestBrowser stranger = client.browser(null);
        stranger.submit(link, link, Map.of("button", "renew"));
        assertThat(stored().state()).isEqualTo(ListingState.PUBLISHED);
    }

    @Test
    void anOwnerIsAskedWhetherAnOldListingStillHolds() {
        jdbc.sql("UPDATE listing SET confirmed_at = now() - interval '181 days' WHERE id = ?")
                .param(listing.id())
                .update();
        reminding.remindAll();
        reminding.remindAll();
        assertThat(inbox()).containsOnlyOnce("没有再确认过");
    }

    @Test
    void whatSomebodyHasSeenToWaitsForNobodyAnyMore() {
        set("valid_until", Duration.ofDays(5));
        reminding.remindAll();
        assertThat(inbox()).contains("到期：还有效吗");
        client.browser(null).submit(link(), link(), Map.of("button", "renew"));
        assertThat(inbox()).doesNotContain("到期：还有效吗");
    }

    @Test
    void aForgedLinkIsRefused() {
        HttpResponse<String> answer = client.browser(null).get(link() + "x");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("链接已失效");
    }

    private String link() {
        return links.path(listing.id(), listing.revision(), Instant.now().plus(Duration.ofDays(30)));
    }

    private Listing stored() {
        return listings.find(listing.id()).orElseThrow();
    }

    private String inbox() {
        return client.browser(owner).get("/inbox").body();
    }

    private void set(String column, Duration fromNow) {
        jdbc.sql("UPDATE listing SET " + column + " = now() + make_interval(secs => ?) WHERE id = ?")
                .params(fromNow.toSeconds(), listing.id())
                .update();
    }
}
