package org.keqiao.web.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.listing.Requests;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The listing page with everything that a listing can have, and the home page. */
class ListingBrowserTests extends BrowserTest {

    private final StubSearchService search = StubSearchService.shared();
    private final JsonMapper json = new JsonMapper();

    @Autowired
    private PairingStory story;

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK", "390, zh-CN, LIGHT", "1280, en, DARK"})
    void listingsAndHomeHaveNoBarriersAndFitTheScreen(int width, String language, ColorScheme colours) {
        Actor owner = accounts.researcher();
        UUID similar = story.post(owner, "RESULT", "氧化物固态电解质膜的连续涂布工艺与软包电池验证", false);
        String result = post(
                owner,
                Requests.with(
                        Requests.with(Requests.result(), "readiness", 6), "cooperationModes", List.of("许可", "作价投资")));
        String demand = post(
                accounts.firmMember(),
                Requests.with(
                        Requests.with(Requests.demand(), "anonymous", true),
                        "demand.indicators",
                        List.of(Requests.indicator(true), Requests.indicator(false))));
        search.answers("{\"listings\": [\"" + similar + "\"]}");
        Page page = window(width, language, colours);
        for (String path : List.of("/listings/" + result, "/listings/" + demand)) {
            page.navigate(path);
            page.waitForSelector("text=氧化物固态电解质膜的连续涂布工艺");
            fits(page, path);
        }
        search.answers(StubSearchService.TWO_HITS);
        page.navigate("/");
        fits(page, "home");
        page.context().close();
    }

    @Test
    void aRowOfIndicatorsComesThoughTheWritingIsSavedMeanwhile() {
        Page page = window(1280, "zh-CN", ColorScheme.LIGHT);
        signIn(page, accounts.firmMember());
        page.navigate("/listings/new?kind=DEMAND");
        List<Route> held = new ArrayList<>();
        page.route("**/listings", held::add);
        page.fill("[name=description]", "现用锂基脂，十八个月即失效。");
        page.waitForResponse("**/listings/writing", () -> page.click("button[value=add]"));
        page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        page.waitForSelector("[name='demand.indicators[0].name']");
        assertThat(page.inputValue("[name=description]")).contains("锂基脂");
        page.context().close();
    }

    private void fits(Page page, String what) {
        assertThat(barriers(page)).as(what).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling of " + what)
                .isEqualTo(true);
    }

    private String post(Actor owner, Map<String, ?> listing) {
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
