package org.keqiao.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class MarketFlowTests {

    private final StubSearchService search = StubSearchService.shared();

    @Autowired
    private TestClient client;

    @Autowired
    private Market market;

    @BeforeEach
    void countAnew() {
        market.forget();
    }

    @AfterEach
    void asBefore() {
        search.answers(StubSearchService.TWO_HITS);
        market.forget();
    }

    @Test
    void everyCellHasTheSearchsCountAndOpensThatSearch() {
        String page = client.browser(null).get("/market?view=supply").body();
        assertThat(page)
                .containsPattern(
                        "href=\"/search\\?kind=RESULT&amp;industry=NEW_MATERIALS&amp;zone=HUAIROU\"[^>]*><span>17</span")
                .containsPattern("href=\"/search\\?kind=RESULT&amp;industry=NEW_MATERIALS\"[^>]*><span>42</span");
        assertThat(search.lastQuery()).contains("kind=DEMAND");
    }

    @Test
    void anOutageShowsTheLastMapAndWithoutOneSaysSo() {
        search.fails();
        assertThat(client.browser(null).get("/market").statusCode()).isEqualTo(503);
        search.answers(StubSearchService.TWO_HITS);
        assertThat(client.browser(null).get("/market").statusCode()).isEqualTo(200);
        search.fails();
        assertThat(client.browser(null).get("/market").statusCode()).isEqualTo(200);
    }
}
