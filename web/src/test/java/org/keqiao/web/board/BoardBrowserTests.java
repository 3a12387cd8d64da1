package org.keqiao.web.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.matching.StubMatchingService;
import org.keqiao.web.matching.TestAnswers;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;

/** The board and "why not" on a desk and on a phone. */
class BoardBrowserTests extends BrowserTest {

    private final StubMatchingService matching = StubMatchingService.shared();

    @Autowired
    private PairingStory story;

    private Pairing pair;

    @BeforeEach
    void recommendAPairing() {
        pair = TestPairings.between(
                story.post(accounts.researcher(), "RESULT", "硫化物固态电解质粉体的公斤级制备", false),
                story.post(accounts.firmMember(), "DEMAND", "寻求高离子电导率的固态电解质", true));
        story.tell(pair);
        matching.explains(TestAnswers.deadlineOver(pair));
        matching.counts(TestAnswers.exposure());
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK", "390, zh-CN, LIGHT", "1280, en, DARK"})
    void boardAndWhyNotHaveNoBarriersAndFitTheScreen(int width, String language, ColorScheme colours) {
        Page page = window(width, language, colours);
        signIn(page, accounts.coordinator());
        page.navigate("/pairings");
        assertThat(page.locator("#exposure table").first()).isVisible();
        check(page, "board");
        assertThat(((Number) page.locator(".kq-board input[type=checkbox]")
                                .first()
                                .evaluate("box => box.closest('td').offsetWidth"))
                        .intValue())
                .as("the column of boxes takes no more than it needs")
                .isLessThan(60);
        page.navigate("/pairings/compare?id=" + pair.id());
        check(page, "comparison");
        page.navigate("/pairings/why-not");
        check(page, "empty form");
        page.fill("#result", pair.result().listingId().toString());
        page.fill("#demand", pair.demand().listingId().toString());
        page.locator(".kq-why-form button").click();
        assertThat(page.locator("#why-answer")).isVisible();
        check(page, "why not");
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('.kq-table-frame')].every(frame => frame.scrollWidth <= frame.clientWidth)"))
                .as("its tables are read without scrolling")
                .isEqualTo(true);
        page.navigate("/pairings/why-not?result=nothing&demand=nothing");
        check(page, "unknown listings");
        page.context().close();
    }

    private void check(Page page, String what) {
        assertThat(barriers(page)).as(what).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(what + " does not scroll sideways")
                .isEqualTo(true);
    }
}
