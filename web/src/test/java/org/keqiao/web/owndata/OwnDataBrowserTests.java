package org.keqiao.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;

class OwnDataBrowserTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK"})
    void thePagesOfOnesOwnDataHaveNoBarriers(int width, String language, ColorScheme colours) {
        Organisation firm = accounts.firm();
        accounts.person(Role.FIRM_MEMBER, firm.id());
        Page page = window(width, language, colours);
        signIn(page, accounts.person(Role.FIRM_MEMBER, firm.id()));
        for (String path : List.of("/account", "/account/data", "/account/gone")) {
            page.navigate(path);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", width + path.replace('/', '-') + ".png")));
            assertThat(barriers(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
        page.context().close();
    }
}
