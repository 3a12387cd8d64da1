package org.keqiao.web.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where a coordinator makes the timetable of a fair of six parties, four slots and two tables; every test gets its own. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class CoordinatorsDesk {

    static final Duration SOON = Duration.ofSeconds(30);

    final TimetableStory story;

    private final TestClient client;
    private final TimetableVersions versions;
    private final JdbcClient jdbc;
    private final TestBrowser browser;

    @Autowired
    CoordinatorsDesk(
            TestClient client, TestAccounts accounts, TimetableVersions versions, JdbcClient jdbc, JsonMapper json) {
        this(client, versions, jdbc, new TimetableStory(jdbc, json, accounts, 6, 4, 2));
    }

    private CoordinatorsDesk(TestClient client, TimetableVersions versions, JdbcClient jdbc, TimetableStory story) {
        this.client = client;
        this.versions = versions;
        this.jdbc = jdbc;
        this.story = story;
        browser = client.browser(story.coordinator);
    }

    /** The desk of another fair. */
    CoordinatorsDesk at(TimetableStory other) {
        return new CoordinatorsDesk(client, versions, jdbc, other);
    }

    String make() {
        return submit("", Map.of("everyoneFirst", "true", "seconds", "5"));
    }

    /** Sends a form of the overview and answers where it led. */
    String submit(String action, Map<String, String> fields) {
        HttpResponse<String> answer = browser.submit(story.path(), story.path() + action, fields);
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())))
                .getPath();
    }

    /** Repairs a version for a party that will not come, and answers where that led. */
    String takeOut(int base, int party) {
        return submit(
                "/absences",
                Map.of(
                        "base", String.valueOf(base),
                        "participant", story.participants.get(party).toString(),
                        "from", story.slots.getFirst().toString(),
                        "until", story.slots.getLast().toString()));
    }

    /** Sends a form of the page with the given query. */
    void send(String query, String action, Map<String, String> fields) {
        browser.submit(story.path() + query, story.path() + action, fields);
    }

    /** The page of the fair's timetables, or one below it. */
    String page(String below) {
        return browser.get(story.path() + below).body();
    }

    TimetableVersion version(int number) {
        return versions.find(story.fair, number).orElseThrow();
    }

    TimetableVersion ready(int number) {
        return await().atMost(SOON).until(() -> version(number), TimetableVersion::isReady);
    }

    void publish(int number) {
        HttpResponse<String> answer =
                browser.submit(story.path() + "/" + number, story.path() + "/" + number + "/publish", Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    Map<Pair, PlannedMeeting> meetings(TimetableVersion version) {
        Timetable timetable = versions.timetable(version.id()).orElseThrow();
        Map<Pair, PlannedMeeting> meetings = new HashMap<>();
        versions.order(version.id())
                .problem()
                .wishes()
                .forEach(wish -> timetable.meetings().stream()
                        .filter(meeting -> meeting.wish().equals(wish.id()))
                        .forEach(meeting -> meetings.put(WishIds.pair(wish), meeting)));
        return meetings;
    }

    int scheduled() {
        return jdbc.sql("SELECT count(*)::int FROM fair_meeting WHERE fair_id = ? AND state = 'SCHEDULED'")
                .param(story.fair)
                .query(Integer.class)
                .single();
    }

    List<String> notices(Actor person) {
        return jdbc.sql("SELECT kind FROM notice WHERE account_id = ? ORDER BY created_at")
                .param(person.accountId())
                .query(String.class)
                .list();
    }

    TestBrowser browser(int party) {
        return client.browser(story.people.get(party));
    }

    /** Where participants find their own timetable. */
    String mine() {
        return "/fairs/" + story.fair + "/my-timetable";
    }

    boolean isOf(Pair pair, int party) {
        UUID id = story.participants.get(party);
        return pair.first().equals(id) || pair.second().equals(id);
    }

    /** What a party has of all meetings. */
    Map<Pair, PlannedMeeting> of(int party, Map<Pair, PlannedMeeting> all) {
        Map<Pair, PlannedMeeting> own = new HashMap<>(all);
        own.keySet().removeIf(pair -> !isOf(pair, party));
        return own;
    }
}
