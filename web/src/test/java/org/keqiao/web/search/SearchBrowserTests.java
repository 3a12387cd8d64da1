package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;

class SearchBrowserTests extends BrowserTest {

    private final StubSearchService service = StubSearchService.shared();

    @AfterEach
    void answerAgain() {
        service.answers(StubSearchService.TWO_HITS);
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK", "390, zh-CN, LIGHT", "1280, en, DARK"})
    void theSearchPageHasNoBarriersWhateverTheServiceAnswers(int width, String language, ColorScheme colours) {
        Page page = window(width, language, colours);
        String chosen = "/search?q=固态电解质&industry=NEW_MATERIALS&readinessMin=4";
        page.navigate(chosen);
        assertThat(barriers(page)).as("hits").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isEqualTo(true);
        service.answers(StubSearchService.NOTHING);
        page.navigate(chosen);
        assertThat(barriers(page)).as("nothing found").isEmpty();
        service.fails();
        page.navigate(chosen);
        assertThat(barriers(page)).as("service down").isEmpty();
        page.context().close();
    }

    @Test
    void choosingAFacetChangesAddressAndHitsAndKeepsTheFocus() {
        Page page = window();
        page.navigate("/search?q=电池");
        page.focus("#industry-NEW_MATERIALS");
        page.keyboard().press("Space");
        page.waitForURL("**/search?q=*industry=NEW_MATERIALS*");
        PlaywrightAssertions.assertThat(page.locator(".kq-chip.is-chosen")).containsText("新材料");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("industry-NEW_MATERIALS");
        page.goBack();
        PlaywrightAssertions.assertThat(page.locator(".kq-chip.is-chosen")).hasCount(0);
        page.context().close();
    }
}
