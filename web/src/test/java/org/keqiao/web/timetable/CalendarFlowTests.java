package org.keqiao.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A participant's calendar program follows a published timetable. */
@WebFlowTest
class CalendarFlowTests {

    private final CoordinatorsDesk desk;
    private final TestClient client;

    @Autowired
    CalendarFlowTests(CoordinatorsDesk desk, TestClient client) {
        this.desk = desk;
        this.client = client;
    }

    @Test
    void aCalendarKeepsTheIdRaisesTheSequenceAndTakesBackWhatIsCancelled() {
        TestBrowser firm = publishedTo(1);
        String address = address(firm.get(desk.mine()).body());
        String before = file(firm, desk.mine() + "/calendar.ics");
        assertThat(before).contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED");

        desk.takeOut(1, 1);
        desk.ready(2);
        desk.publish(2);

        String feed = file(client.browser(null), address);
        assertThat(uids(feed)).isEqualTo(uids(before));
        assertThat(feed).contains("SEQUENCE:1", "STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
        String id = uids(before).getFirst().replace("@keqiao", "");
        assertThat(file(firm, desk.mine() + "/" + id + ".ics")).contains("METHOD:CANCEL");
        assertThat(client.browser(null).get(address + "x").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressForCalendarsCanBeTakenBack() {
        TestBrowser firm = publishedTo(1);
        String old = address(firm.get(desk.mine()).body());
        assertThat(client.browser(null).get(old).statusCode()).isEqualTo(200);

        firm.submit(desk.mine(), desk.mine() + "/feed", Map.of());

        assertThat(client.browser(null).get(old).statusCode()).isEqualTo(404);
        String fresh = address(firm.get(desk.mine()).body());
        assertThat(file(client.browser(null), fresh)).contains("METHOD:PUBLISH");
    }

    private TestBrowser publishedTo(int party) {
        desk.make();
        desk.ready(1);
        desk.publish(1);
        return desk.browser(party);
    }

    private static String address(String page) {
        Matcher address = Pattern.compile("/calendar/[A-Za-z0-9._-]+").matcher(page);
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static String file(TestBrowser browser, String path) {
        return new String(browser.download(path), StandardCharsets.UTF_8);
    }

    private static List<String> uids(String calendar) {
        return Pattern.compile("UID:(\\S+)")
                .matcher(calendar)
                .results()
                .map(uid -> uid.group(1))
                .sorted()
                .toList();
    }
}
