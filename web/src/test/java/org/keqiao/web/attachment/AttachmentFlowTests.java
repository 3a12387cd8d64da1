package org.keqiao.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Files from their owner's desk to a stranger's. */
@WebFlowTest
class AttachmentFlowTests {

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private final ListingPosting posting;
    private final Listings listings;
    private final JdbcClient jdbc;
    private Actor owner;
    private UUID id;

    @Autowired
    AttachmentFlowTests(ListingPosting posting, Listings listings, JdbcClient jdbc) {
        this.posting = posting;
        this.listings = listings;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPublishedListing() {
        owner = accounts.firmMember();
        id = post(Requests.demand());
    }

    @Test
    void aFileIsThereForEverybodyUntilItIsTakenOut() throws IOException {
        add(owner, id, "../..\\图纸 A3<1>.exe", TestFiles.png(64, 32))
                .expectStatus()
                .isOk();
        UUID file = file(id);
        assertThat(listings.find(id).orElseThrow().revision())
                .as("another whole is another revision")
                .isEqualTo(2);

        client.anonymous()
                .get()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .value(
                        "Content-Disposition",
                        to -> assertThat(to)
                                .startsWith("attachment")
                                .contains(".png")
                                .doesNotContain("<", "exe"))
                .expectHeader()
                .value("Content-Security-Policy", to -> assertThat(to).contains("sandbox"));
        assertThat(client.browser(null).get("/listings/" + id).body())
                .contains("/listings/" + id + "/attachments/" + file, "图纸 A31.png", "width=\"64\"");

        client.api(owner)
                .delete()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isOk();
        client.anonymous()
                .get()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theSameFileTwiceIsThereOnce() throws IOException {
        byte[] pdf = TestFiles.pdf();
        add(owner, id, "检测报告.pdf", pdf);
        add(owner, id, "检测报告（2）.pdf", pdf).expectBody().jsonPath("$.length()").isEqualTo(1);
        assertThat(listings.find(id).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void whatCannotBeTakenIsRefusedWithAReason() throws IOException {
        refused("空.pdf", new byte[0], "没有文件");
        refused("网页.pdf", TestFiles.html(), "不支持这种文件");
        refused("脚本.pdf", TestFiles.scriptedPdf(), "PDF 里有脚本、嵌入文件或会自动执行的内容");
        refused("太大.png", TestFiles.joined(TestFiles.png(9, 9), new byte[10 * 1024 * 1024]), "文件超过 10 MB");
        for (int i = 1; i <= 8; i++) {
            add(owner, id, i + ".png", TestFiles.png(10 + i, 10)).expectStatus().isOk();
        }
        refused("第九个.png", TestFiles.png(99, 9), "已有 8 个附件");
        assertThat(client.browser(owner).get("/listings/" + id + "/attachments").body())
                .contains("已有 8 个附件");
    }

    @Test
    void anAnonymousListingHasNone() throws IOException {
        UUID hidden = post(Requests.with(Requests.demand(), "anonymous", "true"));
        add(owner, hidden, "图纸.png", TestFiles.png(9, 9))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("不公开单位名称的信息不带附件");
        assertThat(client.browser(owner)
                        .get("/listings/" + hidden + "/attachments")
                        .body())
                .contains("不公开单位名称的信息不带附件")
                .doesNotContain("type=\"file\"");

        add(owner, id, TestFiles.SECRET + ".png", TestFiles.png(9, 9));
        UUID file = file(id);
        posting.edit(id, 0, Requests.parse(Requests.with(Requests.demand(), "anonymous", "true")), owner);
        client.anonymous()
                .get()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.anonymous().get().uri(path(id)).exchange().expectBody().json("[]");
        assertThat(client.browser(accounts.researcher()).get("/listings/" + id).body())
                .doesNotContain(TestFiles.SECRET);
        client.api(owner)
                .get()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void strangersChangeNothingAndIdsOfOthersLeadNowhere() throws IOException {
        add(owner, id, "图.png", TestFiles.png(9, 9));
        UUID file = file(id);
        Actor other = accounts.firmMember();
        add(other, id, "图.png", TestFiles.png(8, 8)).expectStatus().isNotFound();
        client.api(other)
                .delete()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.anonymous()
                .delete()
                .uri(path(id) + "/" + file)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        UUID elsewhere = post(Requests.with(Requests.demand(), "title", "另一条需求：轴承故障诊断"));
        client.api(owner)
                .get()
                .uri(path(elsewhere) + "/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.api(owner)
                .delete()
                .uri(path(elsewhere) + "/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(client.browser(other).get("/listings/" + id + "/attachments").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDraftsFilesAreItsOwnersOnly() throws IOException {
        UUID draft = post(Requests.with(Requests.demand(), "draft", "true"));
        add(owner, draft, "图.png", TestFiles.png(9, 9)).expectStatus().isOk();
        UUID file = file(draft);
        client.anonymous()
                .get()
                .uri(path(draft) + "/" + file)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.anonymous().get().uri(path(draft)).exchange().expectStatus().isNotFound();
        assertThat(client.browser(owner).download("/listings/" + draft + "/attachments/" + file))
                .isNotEmpty();
    }

    @Test
    void anotherFileIsLookedAtAgain() throws IOException {
        jdbc.sql("DELETE FROM review_item WHERE listing_id = ?").param(id).update();
        add(owner, id, "图.png", TestFiles.png(9, 9));
        assertThat(client.browser(accounts.coordinator()).get("/review/" + id).body())
                .contains("看过，保持发布", "图.png");
    }

    private void refused(String name, byte[] content, String message) {
        add(owner, id, name, content)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo(message)
                .jsonPath("$.errors[0].remedy")
                .isNotEmpty();
    }

    private RestTestClient.ResponseSpec add(Actor actor, UUID listing, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return client.api(actor)
                .post()
                .uri(path(listing))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private UUID post(Map<String, @Nullable Object> request) {
        Listing posted = posting.post(Requests.parse(request), owner).listing();
        return posted.id();
    }

    private UUID file(UUID listing) {
        return jdbc.sql("SELECT id FROM attachment WHERE listing_id = ?")
                .param(listing)
                .query(UUID.class)
                .single();
    }

    private static String path(UUID listing) {
        return "/api/v1/listings/" + listing + "/attachments";
    }
}
