package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
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
        screenshot(page, "hits-" + width + "-" + language + "-" + colours);
        service.answers(StubSearchService.CORRECTED);
        page.navigate(chosen);
        assertThat(barriers(page)).as("corrected").isEmpty();
        service.answers(StubSearchService.NOTHING);
        page.navigate(chosen);
        screenshot(page, "nothing-" + width + "-" + language + "-" + colours);
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

    @Test
    void suggestionsAreChosenWithTheKeyboard() {
        Page page = window(1280, "zh-CN", ColorScheme.LIGHT);
        page.navigate("/");
        Locator box = page.locator("main input[type=search]");
        box.pressSequentially("smx");
        Locator options = page.locator("main [role=option]");
        PlaywrightAssertions.assertThat(options).hasCount(3);
        screenshot(page, "suggestions");
        assertThat(barriers(page)).isEmpty();
        box.press("ArrowDown");
        PlaywrightAssertions.assertThat(options.first()).hasAttribute("aria-selected", "true");
        PlaywrightAssertions.assertThat(box)
                .hasAttribute("aria-activedescendant", options.first().getAttribute("id"));
        box.press("Escape");
        PlaywrightAssertions.assertThat(box).hasAttribute("aria-expanded", "false");
        box.press("m");
        PlaywrightAssertions.assertThat(box).hasAttribute("aria-expanded", "true");
        box.press("ArrowUp");
        box.press("Enter");
        page.waitForURL("**/listings/01932f00-0000-7000-8000-000000000001");
        page.context().close();
    }

    @Test
    void aSuggestionIsChosenWithThePointerAndWordsAreSearchedWithEnter() {
        Page page = window(390, "en", ColorScheme.DARK);
        page.navigate("/");
        page.locator("main input[type=search]").pressSequentially("smx");
        screenshot(page, "suggestions-phone");
        page.locator("main [role=option]").first().click();
        page.waitForURL("**/search?q=*");
        Locator box = page.locator("header input[type=search]");
        box.fill("dianjiezhi");
        PlaywrightAssertions.assertThat(page.locator("header [role=option]")).hasCount(3);
        box.press("Enter");
        page.waitForURL("**/search?*q=dianjiezhi*");
        page.context().close();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "search-" + name + ".png")));
    }
}
