package org.keqiao.web.fair.standby;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting is called off on one phone, and its time taken on two others. */
class StandbyBrowserTests extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    FairStory story;

    @Autowired
    PairingStory listings;

    @Autowired
    Publishing publishing;

    @Autowired
    StandbyRounds rounds;

    @Test
    void whatOneCallsOffOthersTakeOnTheirPhones() {
        Actor coordinator = accounts.coordinator();
        FairView fair = story.open(coordinator, "新材料对接会");
        Actor university = accounts.researcher();
        UUID host = story.register(university, fair.id(), listings.post(university, "RESULT", "低温烧结纳米银浆的公斤级制备", false));
        Actor leaving = accounts.firmMember();
        UUID guest = story.register(leaving, fair.id(), listings.post(leaving, "DEMAND", "寻求导电银浆", false));
        Actor waiting = accounts.firmMember();
        story.register(waiting, fair.id(), listings.post(waiting, "DEMAND", "寻求低温烧结银浆，不高于 200 ℃", false));
        publishing.publish(
                fair.id(),
                List.of(new PlacedMeeting(
                        Pair.of(host, guest),
                        fair.slots().getFirst().id(),
                        fair.tables().getFirst().id())));
        String mine = "/fairs/" + fair.id() + "/my-timetable";

        Page phone = window(390, "zh-CN", ColorScheme.LIGHT);
        signIn(phone, leaving);
        phone.navigate(mine);
        phone.click("main details summary");
        check(phone, "my-timetable-call-off-phone");
        phone.click("main details button");
        phone.waitForSelector(".kq-notice:has-text('已取消这一场')");
        phone.context().close();
        rounds.run();

        Page other = window(390, "zh-CN", ColorScheme.LIGHT);
        signIn(other, waiting);
        other.navigate("/inbox");
        other.click("a:has-text('空出一个时间')");
        check(other, "my-timetable-offer-phone");
        other.click(".tt-offers button[value=accept]");
        other.waitForSelector(".tt-offers:has-text('等对方答复')");
        check(other, "my-timetable-offer-accepted-phone");
        other.context().close();

        Page desk = window();
        signIn(desk, coordinator);
        desk.navigate("/fairs/" + fair.id() + "/timetable");
        check(desk, "timetables-vacancies");
        desk.context().close();

        Page dark = window(1280, "en", ColorScheme.DARK);
        signIn(dark, university);
        dark.navigate(mine);
        check(dark, "my-timetable-offer-en");
        dark.click(".tt-offers button[value=accept]");
        dark.waitForSelector(".tt-mine:has-text('13:30–13:50')");
        assertThat(dark.locator(".tt-offers").count()).isZero();
        check(dark, "my-timetable-offer-taken-en");
        dark.context().close();
    }

    private void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(barriers(page)).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " scrolls sideways")
                .isTrue();
    }
}
