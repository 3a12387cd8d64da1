package org.keqiao.web.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;

class InboxBrowserTests extends BrowserTest {

    @Autowired
    private PairingStory story;

    private Actor university;
    private Pairing pairing;

    @BeforeEach
    void postAResultAndADemand() {
        university = accounts.researcher();
        pairing = TestPairings.between(
                story.post(university, "RESULT", "硫化物固态电解质粉体的公斤级制备", false),
                story.post(accounts.firmMember(), "DEMAND", "寻求高离子电导率的固态电解质", true));
    }

    @Test
    void anOpenInboxGetsANewCardAndItsCountWithoutReloading() {
        Page page = window();
        signIn(page, university);
        page.navigate("/inbox");
        assertThat(page.locator("#inbox-empty h2")).isVisible();
        story.tell(pairing);
        Locator card = page.locator("#pairing-" + pairing.id());
        assertThat(card).isVisible();
        assertThat(card).containsText("72.4");
        assertThat(page.locator("#inbox-count")).hasText("1");
        assertThat(page.locator("#inbox-empty h2")).hasCount(0);
        story.tell(TestPairings.next(pairing, PairingState.WITHDRAWN));
        assertThat(card).hasCount(0);
        assertThat(page.locator("#inbox-count")).hasText("");
        page.context().close();
    }

    @Test
    void theButtonsOfACardAnswerWithoutReloading() {
        Page page = window();
        signIn(page, university);
        story.tell(pairing);
        page.navigate("/inbox");
        Locator card = page.locator("#pairing-" + pairing.id());
        card.locator("button[value=INTERESTED]").click();
        assertThat(card).containsText("本单位已表示感兴趣");
        card.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("不合适"))
                .click();
        card.locator("button[name=reason]").first().click();
        assertThat(card.locator(".kq-pairing-said")).not().containsText("本单位已表示感兴趣");
        assertThat(card.locator("button[value=INTERESTED]")).isVisible();
        assertThat(card).not().hasClass(Pattern.compile("is-unread"));
        assertThat(page).hasURL(Pattern.compile("/inbox$"));
        page.context().close();
    }

    @Test
    void anAnsweredCardLeadsToItsPageFromTheInboxAndNowhereFromThere() {
        Page page = window();
        signIn(page, university);
        story.tell(pairing);
        page.navigate("/inbox");
        Locator card = page.locator("#pairing-" + pairing.id());
        Locator details = card.locator("footer a[href='/pairings/" + pairing.id() + "']");
        card.locator("button[value=INTERESTED]").click();
        assertThat(card).containsText("本单位已表示感兴趣");
        assertThat(details).isVisible();
        details.click();
        assertThat(page).hasURL(Pattern.compile("/pairings/" + pairing.id() + "$"));
        card.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("稍后"))
                .click();
        card.locator("button[name=until]").first().click();
        assertThat(card.locator(".kq-pairing-said")).not().containsText("本单位已表示感兴趣");
        assertThat(details).hasCount(0);
        page.context().close();
    }

    @Test
    void whereAnAnsweredCardIsFoundStandsAboveAtOnce() {
        Page page = window();
        signIn(page, university);
        story.tell(pairing);
        page.navigate("/inbox");
        Locator card = page.locator("#pairing-" + pairing.id());
        Locator tabs = page.locator("#inbox-tabs");
        assertThat(tabs).not().containsText("稍后");
        card.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("稍后"))
                .click();
        card.locator("button[name=until]").first().click();
        assertThat(card).containsText("再看");
        assertThat(tabs).containsText("稍后 1");
        assertThat(tabs).containsText("全部 0");
        page.context().close();
    }

    @Test
    void newsDoNotCloseWhatSomebodyIsAnsweringIn() {
        Page page = window();
        signIn(page, university);
        story.tell(pairing);
        page.navigate("/inbox");
        Locator card = page.locator("#pairing-" + pairing.id());
        card.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("不合适"))
                .click();
        story.tell(TestPairings.next(pairing, PairingState.RECOMMENDED));
        Pairing another = TestPairings.between(
                story.post(university, "RESULT", "卤化物固态电解质膜的连续涂布", false),
                story.post(accounts.firmMember(), "DEMAND", "寻求固态电解质膜的涂布工艺", true));
        story.tell(another);
        assertThat(page.locator("#pairing-" + another.id())).isVisible();
        assertThat(card.locator("button[name=reason]").first()).isVisible();
        page.context().close();
    }

    @Test
    void thePairingsOfAnOpenListingFollowToo() {
        Page page = window();
        signIn(page, university);
        page.navigate("/listings/" + pairing.result().listingId() + "/pairings");
        story.tell(pairing);
        assertThat(page.locator("#pairings #pairing-" + pairing.id())).isVisible();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK", "390, zh-CN, LIGHT", "1280, en, DARK"})
    void inboxAndPairingHaveNoBarriersAndFitTheScreen(int width, String language, ColorScheme colours) {
        Page page = window(width, language, colours);
        signIn(page, university);
        page.navigate("/inbox");
        assertThat(barriers(page)).as("empty inbox").isEmpty();
        story.tell(pairing);
        assertThat(page.locator("#pairing-" + pairing.id())).isVisible();
        assertThat(barriers(page)).as("inbox").isEmpty();
        page.navigate("/pairings/" + pairing.id());
        assertThat(barriers(page)).as("pairing").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling")
                .isEqualTo(true);
        for (Locator menu : page.locator(".kq-answer-menu > summary").all()) {
            menu.click();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling with an open menu")
                    .isEqualTo(true);
            assertThat(barriers(page)).as("open menu").isEmpty();
            menu.click();
        }
        page.context().close();
    }
}
