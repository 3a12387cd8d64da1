package org.keqiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewBrowserTests extends BrowserTest {

    private final ListingPosting posting;

    @Autowired
    ReviewBrowserTests(ListingPosting posting) {
        this.posting = posting;
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK"})
    void aCoordinatorReturnsAndTheOwnerSeesWhy(int width, String language, ColorScheme colours) {
        Actor owner = accounts.firmMember();
        String id = posting.post(Requests.parse(Requests.with(Requests.demand(), "anonymous", "true")), owner)
                .listing()
                .id()
                .toString();
        Page page = window(width, language, colours);
        signIn(page, accounts.coordinator());
        look(page, "/review", width + "-review");
        look(page, "/review/" + id, width + "-review-sheet");
        page.click(".kq-coach summary.btn");
        page.check("input[value=TOO_VAGUE]");
        page.fill("#note", "请写明电芯体系和测试条件。");
        assertThat(barriers(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", width + "-review-return.png")));
        page.click("form[action$='/return'] button[type=submit]");
        page.waitForURL(url -> url.endsWith("/review"));
        page.context().close();

        Page own = window(width, language, colours);
        signIn(own, owner);
        for (String path : List.of("/listings", "/listings/" + id, "/listings/" + id + "/edit", "/notices")) {
            look(own, path, width + "-returned" + path.replace("/", "-").replace(id, "id"));
            assertThat(own.textContent("main")).as(path).contains(path.equals("/notices") ? "软包" : "请写明电芯体系");
        }
        own.context().close();
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
