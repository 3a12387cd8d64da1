package org.keqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;

class PagesBrowserTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "1280, en, DARK", "390, zh-CN, DARK", "390, en, LIGHT"})
    void thePagesOfThePlatformHaveNoBarriersAndNoPolicyViolations(int width, String language, ColorScheme colours) {
        Page page = window(width, language, colours);
        List<String> refusals = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refusals.add(message.text());
            }
        });
        for (String path : List.of("/", "/login?failed", "/no/such/page")) {
            page.navigate(path);
            assertThat(barriers(page)).as(path).isEmpty();
        }
        signIn(page, accounts.researcher());
        page.navigate("/account");
        page.fill("#name", "同步");
        page.click("main form:last-of-type button.btn-primary");
        page.click("details.kq-menu summary");
        assertThat(page.locator(".kq-secret").textContent()).startsWith("kq_");
        assertThat(barriers(page)).as("account").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isEqualTo(true);
        assertThat(refusals).isEmpty();
        page.context().close();
    }
}
