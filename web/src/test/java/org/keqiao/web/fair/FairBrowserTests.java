package org.keqiao.web.fair;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.link.Links;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a coordinator and of a participant through a fair, in a real browser. */
class FairBrowserTests extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    PairingStory listings;

    @Autowired
    FairStory story;

    @Autowired
    Publishing publishing;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCoordinatorMakesAFairAndAFirmComes() {
        Actor coordinator = accounts.coordinator();
        Page desk = window();
        signIn(desk, coordinator);
        desk.navigate("/fairs");
        desk.click("main a[href='/fairs/new']");
        check(desk, null, "fair-new");
        desk.click("form button.btn-primary");
        assertThat(desk.textContent("#title-error")).isNotBlank();
        check(desk, null, "fair-new-mistakes");
        desk.fill("#title", "新材料中试对接会");
        desk.fill("#venue", "北京市海淀区中关村大街 1 号二层");
        desk.selectOption("#format", "HYBRID");
        desk.check("input[name=industries][value=NEW_MATERIALS]");
        desk.click("form button.btn-primary");
        check(desk, null, "fair-draft");
        assertThat(desk.textContent("h1")).isEqualTo("新材料中试对接会");
        desk.click("form[action$='/open'] button");
        assertThat(desk.textContent(".kq-notice")).contains("报名已开放");
        String address = desk.url().replaceFirst("\\?.*", "");
        String path = address.substring(address.indexOf("/fairs/"));
        UUID fair = UUID.fromString(path.substring("/fairs/".length()));

        Actor firm = accounts.firmMember();
        UUID demand = listings.post(firm, "DEMAND", "寻求低温烧结银浆，烧结温度不高于 200 ℃", false);
        Actor university = accounts.researcher();
        UUID result = listings.post(university, "RESULT", "低温烧结纳米银浆的公斤级制备", false);
        story.register(university, fair, result);
        listings.tell(TestPairings.between(result, demand));

        Page phone = window(390, "zh-CN", ColorScheme.LIGHT);
        signIn(phone, firm);
        check(phone, "/fairs", "fairs-phone");
        check(phone, path, "fair-phone");
        phone.click("main a[href$='/registration']");
        check(phone, null, "fair-registration-phone");
        phone.check("#listings input");
        phone.fill("input[name='attendees[0].name']", "张工");
        phone.uncheck("#present label:nth-of-type(1) input");
        phone.click("main form[action$='/registration'] button.btn-primary");
        assertThat(phone.textContent(".kq-fair-own h2")).contains("已报名");
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            phone.navigate(path + "/partners");
            assertThat(phone.textContent(".kq-partners")).contains("系统推荐");
        });
        check(phone, null, "fair-partners-phone");
        phone.click(".kq-partner-wish button[value=MUST]");
        assertThat(phone.getAttribute(".kq-partner-wish button[value=MUST]", "aria-pressed"))
                .isEqualTo("true");
        phone.click(".kq-partner-do details summary");
        phone.fill(".kq-partner-do textarea", "想看样品数据");
        phone.click(".kq-partner-do details button");
        phone.context().close();

        Page other = window(1280, "en", ColorScheme.DARK);
        signIn(other, university);
        check(other, path + "/partners?lang=en", "fair-partners-en");
        other.click("button[value=accept]");
        assertThat(other.textContent(".kq-partners")).contains("Accepted");
        other.context().close();

        check(desk, path, "fair-open");
        assertThat(desk.locator("a[href$='/invitations']").boundingBox().y)
                .as("the next step is seen without scrolling")
                .isLessThan(600);
        check(desk, path + "/participants", "fair-participants");
        check(desk, path + "/invitations", "fair-invitations");
        check(desk, path + "/registration", "fair-register-for");
        check(desk, path + "/edit", "fair-edit");
        check(desk, path + "/codes", "fair-codes");
        check(desk, "/desk", "desk-fairs");
        desk.context().close();
    }

    @Test
    void onTheDayPeopleCheckInAndSayHowItWent() {
        Actor coordinator = accounts.coordinator();
        FairView fair = story.open(coordinator, "当天的对接会");
        Actor university = accounts.researcher();
        Actor firm = accounts.firmMember();
        UUID one = story.register(university, fair.id(), listings.post(university, "RESULT", "耐蚀涂层的制备", false));
        UUID two = story.register(firm, fair.id(), listings.post(firm, "DEMAND", "寻求耐蚀涂层", false));
        publishing.publish(
                fair.id(),
                List.of(new PlacedMeeting(
                        Pair.of(one, two),
                        fair.slots().getFirst().id(),
                        fair.tables().getFirst().id())));
        story.beginNow(fair);

        Page desk = window();
        signIn(desk, coordinator);
        String path = "/fairs/" + fair.id();
        check(desk, path + "/day", "fair-day");
        Page guest = window(390, "zh-CN", ColorScheme.LIGHT);
        guest.navigate("/fairs/check-in/" + links.sign("fair-check-in", attendee(two), null));
        check(guest, null, "fair-check-in-phone");
        guest.click("main form button");
        guest.waitForSelector(".kq-notice:has-text('签到')");
        guest.context().close();

        Page phone = window(390, "zh-CN", ColorScheme.LIGHT);
        signIn(phone, firm);
        check(phone, path + "/my-timetable", "fair-my-timetable-phone");
        check(phone, path + "/codes", "fair-codes-phone");
        phone.click("main .kq-back a");
        phone.navigate(path + "/my-meetings");
        assertThat(phone.url()).endsWith("/my-timetable");
        phone.click("main a[href$='/outcome']");
        check(phone, null, "fair-outcome-phone");
        phone.check("input[name=useful][value='5']");
        phone.check("input[name=nextStep][value=CONTINUE]");
        phone.click("main form button.btn-primary");
        phone.waitForSelector("main:has-text('已转为引荐')");
        phone.click("main a[href^='/introductions/']");
        phone.waitForSelector("main:has-text('对接会')");
        phone.context().close();

        desk.navigate(path + "/day");
        assertThat(desk.textContent("#board")).contains("跟进中");
        check(desk, path + "/report", "fair-report");
        assertThat(desk.textContent(".kq-report-figures")).contains("5.0/5");
        assertThat(desk.textContent("main")).contains("履约率：登记了结果的洽谈中");
        desk.navigate(path);
        assertThat(desk.locator("form[action$='/held'] button").isVisible())
                .as("what can't be undone is asked for")
                .isFalse();
        desk.click("details:has(form[action$='/held']) summary");
        desk.click("form[action$='/held'] button");
        desk.waitForSelector(".kq-notice:has-text('已举办')");
        assertThat(jdbc.sql("SELECT count(*) FROM ledger_line WHERE fair_id = :fair AND kind = 'FAIR_HELD'")
                        .param("fair", fair.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        desk.context().close();
    }

    private String attendee(UUID participant) {
        return jdbc.sql("SELECT id::text FROM fair_attendee WHERE participant_id = :id")
                .param("id", participant)
                .query(String.class)
                .single();
    }

    private void check(Page page, @Nullable String address, String name) {
        if (address != null) {
            page.navigate(address);
        }
        assertThat(barriers(page)).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling of " + name)
                .isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
