package org.keqiao.web.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keqiao.web.listing.Requests.demand;
import static org.keqiao.web.listing.Requests.result;
import static org.keqiao.web.listing.Requests.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebFlowTest
class CrawlerFlowTests {

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private LiveListings listings;

    @Autowired
    private JdbcClient jdbc;

    private final JsonMapper json = new JsonMapper();

    @Test
    void robotsAreLedToTheSitemapAndKeptOutOfTheFilters() {
        var robots = client.browser(null).get("/robots.txt");
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(robots.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3600");
        assertThat(robots.body())
                .contains("Sitemap: " + client.address() + "/sitemap.xml")
                .contains("Disallow: /search?")
                .contains("Disallow: /api/\n");
    }

    @Test
    void theSitemapLeadsToLiveListingsOnly() throws Exception {
        Actor owner = accounts.researcher();
        String live = post(owner, result());
        String draft = post(owner, with(result(), "draft", true));
        String withdrawn = post(owner, result());
        client.api(owner)
                .post()
                .uri("/api/v1/listings/" + withdrawn + "/withdraw")
                .exchange()
                .expectStatus()
                .isOk();
        String ended = post(owner, result());
        jdbc.sql("UPDATE listing SET valid_until = now() - interval '1 second' WHERE id = :id")
                .param("id", UUID.fromString(ended))
                .update();
        List<String> sitemaps = locations("/sitemap.xml");
        assertThat(sitemaps).contains(client.address() + "/sitemap/pages.xml");
        List<String> pages = new ArrayList<>();
        for (String sitemap : sitemaps) {
            pages.addAll(locations(sitemap.substring(client.address().length())));
        }
        assertThat(pages)
                .contains(client.address() + "/", client.address() + "/listings/" + live)
                .noneMatch(page -> page.endsWith(draft) || page.endsWith(withdrawn) || page.endsWith(ended))
                .doesNotHaveDuplicates();
        jdbc.sql("UPDATE listing SET valid_until = now() + interval '1 day' WHERE id = :id")
                .param("id", UUID.fromString(ended))
                .update();
    }

    @Test
    void everyPublicPageOfTheSitemapAnswers() throws Exception {
        for (String page : locations("/sitemap/pages.xml")) {
            assertThat(client.browser(null)
                            .get(page.substring(client.address().length()))
                            .statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void thePagesOfTheSitemapTogetherHaveEveryListingOnce() {
        Actor owner = accounts.researcher();
        IntStream.range(0, 5).forEach(i -> post(owner, with(result(), "title", "成果" + i)));
        List<Instant> pages = listings.pages(2);
        List<UUID> read = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            int from = read.size();
            List<Instant> changes = new ArrayList<>();
            listings.read(page, 2, listing -> {
                read.add(listing.id());
                changes.add(listing.changedAt());
            });
            assertThat(read.size() - from).isBetween(1, 2);
            assertThat(pages.get(page))
                    .isEqualTo(changes.stream().max(Instant::compareTo).orElseThrow());
        }
        assertThat(read)
                .doesNotHaveDuplicates()
                .hasSize(jdbc.sql("SELECT count(*) FROM listing WHERE state = 'PUBLISHED' AND valid_until > now()")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void thereIsNoPageBehindTheLast() {
        for (String page : List.of(
                "/sitemap/listings.xml?page=99999", "/sitemap/listings.xml?page=0", "/sitemap/listings.xml?page=-1")) {
            assertThat(client.browser(null).get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void searchEnginesAreToldOfThePlatformAndItsSearch() {
        JsonNode graph = linkedData("/").path("@graph");
        assertThat(graph.path(0).path("@type").asString()).isEqualTo("Organization");
        assertThat(graph.path(1)
                        .path("potentialAction")
                        .path("target")
                        .path("urlTemplate")
                        .asString())
                .isEqualTo(client.address() + "/search?q={search_term_string}");
    }

    @Test
    void searchEnginesAreToldOfAListingWithoutWhatIsHidden() {
        JsonNode offer =
                linkedData("/listings/" + post(accounts.researcher(), with(result(), "title", "</script>与<b>")));
        assertThat(offer.path("@type").asString()).isEqualTo("Offer");
        assertThat(offer.path("name").asString()).isEqualTo("</script>与<b>");
        assertThat(offer.path("seller").path("name").asString()).startsWith("测试大学");
        Organisation firm = accounts.firm();
        Actor owner = accounts.person(Role.FIRM_MEMBER, firm.id());
        String anonymous = "/listings/" + post(owner, with(demand(), "anonymous", true));
        assertThat(linkedData(anonymous).path("@type").asString()).isEqualTo("Demand");
        assertThat(linkedData(anonymous).toString())
                .doesNotContain(firm.name(), firm.id().toString());
    }

    private JsonNode linkedData(String path) {
        String page = client.browser(null).get(path).body();
        return json.readTree(page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
    }

    private List<String> locations(String path) throws Exception {
        var answer = client.browser(null).get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        var found = document.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private String post(Actor owner, Map<String, @Nullable Object> listing) {
        byte[] body = client.api(owner)
                .post()
                .uri("/api/v1/listings")
                .body(listing)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(body).path("id").asString();
    }
}
