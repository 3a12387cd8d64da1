package org.keqiao.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;

class LabelBrowserTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK"})
    void theWordsPageHasNoBarriers(int width, String language, ColorScheme colours) {
        Page page = window(width, language, colours);
        signIn(page, accounts.administrator());
        page.navigate("/administration/labels");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", width + "-labels.png")));
        assertThat(barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        page.context().close();
    }
}
