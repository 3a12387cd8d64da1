package org.keqiao.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Timetables in a real browser: made by one button, moved by mouse and by keyboard, usable with any ability. */
class TimetableBrowserTests extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private TimetableStory story() {
        TimetableStory story = new TimetableStory(jdbc, json, accounts, 12, 8, 4);
        story.prefer(0, 1, Preference.MUST);
        story.prefer(3, 2, Preference.NO);
        story.absent(4, 0);
        story.absent(4, 1);
        return story;
    }

    /** Presses the button and waits for the first version. */
    private static void make(Page desk, TimetableStory story) {
        desk.navigate(story.path());
        desk.click(".tt-make button");
        desk.waitForURL(url -> url.endsWith("/timetable/1"));
        desk.waitForSelector("text=发布这一版");
    }

    @Test
    void aCoordinatorMakesATimetableByOneButton() {
        TimetableStory story = story();
        Page desk = window();
        signIn(desk, story.coordinator);
        check(desk, story.path(), "timetables-empty");
        make(desk, story);
        check(desk, story.path() + "/1", "timetable");
        check(desk, story.path() + "/1?by=tables", "timetable-tables");
        desk.context().close();
    }

    @Test
    void aMeetingIsMovedByMouse() {
        TimetableStory story = story();
        Page desk = window();
        signIn(desk, story.coordinator);
        make(desk, story);

        // Which meetings there are is the solver's choice; a row may be full.
        Locator row =
                desk.locator("tr:has(.tt-meeting):has(td.tt-free[data-slot])").first();
        row.locator(".tt-meeting")
                .first()
                .dragTo(row.locator("td.tt-free[data-slot]").first());

        desk.waitForURL(url -> url.endsWith("/timetable/2"));
        desk.context().close();
    }

    @Test
    void aMeetingIsMovedByKeyboard() {
        TimetableStory story = story();
        Page desk = window();
        signIn(desk, story.coordinator);
        make(desk, story);

        desk.locator(".tt-meeting").first().focus();
        desk.keyboard().press("Enter");
        desk.waitForSelector("#edit");
        assertThat(barriers(desk)).isEmpty();
        desk.locator("#edit button.btn-primary").press("Enter");

        desk.waitForURL(url -> url.endsWith("/timetable/2"));
        desk.waitForSelector("text=发布这一版");
        check(desk, story.path() + "/compare?one=1&other=2", "timetable-compare");
        check(desk, story.path(), "timetables");
        desk.context().close();
    }

    @Test
    void aPublishedTimetableFitsAPhone() {
        TimetableStory story = story();
        Page desk = window();
        signIn(desk, story.coordinator);
        make(desk, story);
        desk.click("text=发布这一版");
        desk.waitForSelector("text=已发布");
        desk.context().close();

        Page mine = window();
        signIn(mine, story.people.getFirst());
        check(mine, "/fairs/" + story.fair + "/my-timetable", "my-timetable");
        mine.context().close();

        Page phone = window(390, "en", ColorScheme.DARK);
        signIn(phone, story.people.getFirst());
        check(phone, "/fairs/" + story.fair + "/my-timetable", "my-timetable-phone");
        phone.context().close();
        Page other = window(390, "en", ColorScheme.DARK);
        signIn(other, story.coordinator);
        check(other, story.path() + "/1", "timetable-phone");
        check(other, story.path(), "timetables-phone");
        other.context().close();
    }

    private void check(Page page, String path, String picture) {
        page.navigate(path);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".png"))
                .setFullPage(true));
        assertThat(barriers(page)).as(picture).isEmpty();
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(picture + " scrolls sideways")
                .isTrue();
    }
}
