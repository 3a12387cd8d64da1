package org.keqiao.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;

class MembershipBrowserTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK"})
    void thePagesOfOrganisationsHaveNoBarriers(int width, String language, ColorScheme colours) {
        Organisation firm = accounts.consent(accounts.firm());
        var manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        accounts.person(Role.FIRM_MEMBER, firm.id());
        Page page = window(width, language, colours);
        look(page, "/join", width + "-join");
        signIn(page, manager);
        look(page, "/organisations/" + firm.id(), width + "-organisation");
        page.context().close();
        Page coordinator = window(width, language, colours);
        signIn(coordinator, accounts.coordinator());
        for (String path : List.of("/organisations", "/organisations/new", "/organisations/" + firm.id())) {
            look(coordinator, path, width + "-coordinator" + (path.length() > 20 ? "-one" : path.replace('/', '-')));
        }
        coordinator.navigate("/organisations");
        BoundingBox standing = coordinator.locator(".kq-table .kq-tag").first().boundingBox();
        assertThat(standing.x + standing.width)
                .as("whether one is verified is seen without scrolling")
                .isLessThanOrEqualTo(width);
        coordinator.context().close();
    }

    private void look(Page page, String path, String name) {
        page.navigate(path);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        assertThat(barriers(page)).as(path).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling of " + path)
                .isEqualTo(true);
    }
}
