package org.keqiao.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;

class MarketBrowserTests extends BrowserTest {

    private final StubSearchService search = StubSearchService.shared();

    @Autowired
    private Market market;

    @BeforeEach
    @AfterEach
    void countAnew() {
        search.answers(StubSearchService.TWO_HITS);
        market.forget();
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK", "390, zh-CN, LIGHT", "1280, en, DARK"})
    void theMapHasNoBarriersAndFitsTheScreen(int width, String language, ColorScheme colours) {
        Page page = window(width, language, colours);
        for (String view : List.of("gap", "supply", "demand")) {
            page.navigate("/market?view=" + view);
            assertThat(barriers(page)).as(view).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling")
                    .isEqualTo(true);
        }
        page.context().close();
    }

    @Test
    void aCellAndAPlaceInWordsOpenTheirSearches() {
        Page page = window();
        page.navigate("/market?view=supply");
        page.locator(".kq-market tbody td a").first().click();
        page.waitForURL("**/search?kind=RESULT&industry=*&zone=*");
        page.navigate("/market");
        page.locator(".kq-market-extremes a").first().click();
        page.waitForURL("**/search?kind=DEMAND&industry=*&zone=*");
        page.context().close();
    }
}
