package org.keqiao.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;

class AttachmentBrowserTests extends BrowserTest {

    private final ListingPosting posting;

    @Autowired
    AttachmentBrowserTests(ListingPosting posting) {
        this.posting = posting;
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK"})
    void filesAreAddedByTheFormAndSeenOnTheListing(int width, String language, ColorScheme colours) throws IOException {
        Actor owner = accounts.firmMember();
        String listing = "/listings/"
                + posting.post(Requests.parse(Requests.demand()), owner)
                        .listing()
                        .id();
        Page page = window(width, language, colours);
        signIn(page, owner);
        page.navigate(listing + "/attachments");
        send(page, "台架照片-A3.png", "image/png", TestFiles.photograph(400, 240));
        page.getByText("台架照片-A3.jpg").waitFor();
        send(page, "第三方检测报告.pdf", "application/pdf", TestFiles.pdf());
        page.getByText("第三方检测报告.pdf").waitFor();
        look(page, width + "-attachments");
        send(page, "假的.pdf", "application/pdf", TestFiles.html());
        page.locator("#file-error").waitFor();
        look(page, width + "-attachments-refused");
        page.navigate(listing);
        Object shown = page.evaluate(
                "async () => { const i = document.querySelector('.kq-attachment img'); i.scrollIntoView();"
                        + " await i.decode(); return i.naturalWidth }");
        assertThat(shown).as("the picture is drawn, turned upright").isEqualTo(240);
        look(page, width + "-listing-with-attachments");
        page.context().close();
    }

    private static void send(Page page, String name, String type, byte[] content) {
        page.setInputFiles("#file", new FilePayload(name, type, content));
        page.click("form[enctype] button[type=submit]");
    }

    private void look(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
        assertThat(barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isEqualTo(true);
    }
}
