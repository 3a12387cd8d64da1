package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator makes, changes and publishes a fair's timetable; participants get theirs. */
@WebFlowTest
class TimetableFlowTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestClient client;
    private final TimetableVersions versions;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TestAccounts accounts;
    private final TimetableStory story;
    private final StubSolver matching = StubSolver.shared();
    private final TestBrowser desk;

    @Autowired
    TimetableFlowTests(
            TestClient client, TestAccounts accounts, TimetableVersions versions, JdbcClient jdbc, JsonMapper json) {
        this.client = client;
        this.versions = versions;
        this.jdbc = jdbc;
        this.json = json;
        this.accounts = accounts;
        story = new TimetableStory(jdbc, json, accounts, 6, 4, 2);
        desk = client.browser(story.coordinator);
    }

    @BeforeEach
    void reset() {
        matching.failNext(0);
        matching.stayHalfDone(false);
    }

    private String make() {
        return submit("", Map.of("everyoneFirst", "true", "seconds", "5"));
    }

    /** Sends a form of the overview and answers where it led. */
    private String submit(String action, Map<String, String> fields) {
        HttpResponse<String> answer = desk.submit(story.path(), story.path() + action, fields);
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())))
                .getPath();
    }

    private TimetableVersion ready(int number) {
        return await().atMost(SOON)
                .until(() -> versions.find(story.fair, number).orElseThrow(), TimetableVersion::isReady);
    }

    private Map<Pair, PlannedMeeting> meetings(TimetableVersion version) {
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

    private int scheduled() {
        return jdbc.sql("SELECT count(*)::int FROM fair_meeting WHERE fair_id = ? AND state = 'SCHEDULED'")
                .param(story.fair)
                .query(Integer.class)
                .single();
    }

    private List<String> notices(Actor person) {
        return jdbc.sql("SELECT kind FROM notice WHERE account_id = ? ORDER BY created_at")
                .param(person.accountId())
                .query(String.class)
                .list();
    }

    private void publish(int number) {
        HttpResponse<String> answer =
                desk.submit(story.path() + "/" + number, story.path() + "/" + number + "/publish", Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void oneButtonMakesATimetableAndPublishingItIsWhatParticipantsGet() {
        assertThat(make()).isEqualTo(story.path() + "/1");
        TimetableVersion version = ready(1);
        assertThat(meetings(version)).hasSize(8); // four slots, two tables
        assertThat(scheduled()).isZero();
        assertThat(client.browser(story.people.getFirst())
                        .get("/fairs/" + story.fair + "/my-timetable")
                        .body())
                .contains("还没有安排洽谈");

        publish(1);

        assertThat(scheduled()).isEqualTo(8);
        assertThat(story.people)
                .allSatisfy(person -> assertThat(notices(person)).containsExactly("fair.timetable"));
        String page = client.browser(story.people.getFirst())
                .get("/fairs/" + story.fair + "/my-timetable")
                .body();
        assertThat(place(meetings(version), story.participants.getFirst()).values())
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(page).contains(story.time(UUID.fromString(meeting.slot()))));
        assertThat(desk.get(story.path() + "/1").body()).contains("参会方看到的就是这一版的安排");
    }

    @Test
    void whoWillNotComeIsTakenOutAndEverybodyConcernedIsToldAndNobodyElse() {
        make();
        TimetableVersion first = ready(1);
        publish(1);
        Map<Pair, PlannedMeeting> before = meetings(first);

        String second = submit(
                "/absences",
                Map.of(
                        "base", "1",
                        "participant", story.participants.getFirst().toString(),
                        "from", story.slots.getFirst().toString(),
                        "until", story.slots.getLast().toString()));
        assertThat(second).isEqualTo(story.path() + "/2");
        TimetableVersion repaired = ready(2);
        Map<Pair, PlannedMeeting> after = meetings(repaired);

        assertThat(after.keySet()).noneMatch(pair -> isOf(pair, 0));
        assertThat(before.keySet().stream().filter(pair -> !isOf(pair, 0)))
                .allSatisfy(pair -> assertThat(after.get(pair)).isEqualTo(before.get(pair)));
        assertThat(repaired.baseNumber()).isEqualTo(1);
        publish(2);
        assertThat(notices(story.people.getFirst())).containsExactly("fair.timetable", "fair.timetable-changed");
        for (int party = 1; party < story.participants.size(); party++) {
            UUID one = story.participants.get(party);
            boolean same = place(before, one).equals(place(after, one));
            assertThat(notices(story.people.get(party))).hasSize(same ? 1 : 2);
        }
    }

    @Test
    void newMeetingsOfARepairAreOfferedFirstOrGivenAtOnceAsTheCoordinatorChooses() {
        make();
        ready(1);
        publish(1);
        int before = scheduled();
        submit(
                "/absences",
                Map.of(
                        "base", "1",
                        "participant", story.participants.getFirst().toString(),
                        "from", story.slots.getFirst().toString(),
                        "until", story.slots.getLast().toString()));
        Map<Pair, PlannedMeeting> repaired = meetings(ready(2));
        long kept = meetings(versions.find(story.fair, 1).orElseThrow()).keySet().stream()
                .filter(repaired::containsKey)
                .count();
        assertThat(repaired.size()).as("the repair fills what is vacated").isGreaterThan((int) kept);
        assertThat(desk.get(story.path() + "/2").body()).contains("先征询");

        desk.submit(story.path() + "/2", story.path() + "/2/publish", Map.of("offer", "true"));

        assertThat(scheduled()).isEqualTo((int) kept).isLessThan(before);
        await().atMost(SOON)
                .until(() -> jdbc.sql("""
                                SELECT count(*) FROM fair_offer o JOIN fair_vacancy v ON v.id = o.vacancy_id
                                WHERE v.fair_id = ? AND o.state = 'OPEN'""").param(story.fair).query(Long.class).single() > 0);
        assertThat(desk.get(story.path()).body()).contains("空出的时间", "待双方答复");

        publish(2);

        assertThat(scheduled()).isEqualTo(repaired.size());
    }

    @Test
    void whatParticipantsCalledOffIsNotBroughtBackByAnOlderVersion() {
        make();
        Map<Pair, PlannedMeeting> made = meetings(ready(1));
        publish(1);
        submit("/1/repair", Map.of());
        ready(2);
        Pair pair = made.keySet().iterator().next();
        int party = story.participants.indexOf(pair.first());
        UUID meeting = jdbc.sql(
                        "SELECT id FROM fair_meeting WHERE fair_id = :fair AND :one IN (participant_id, other_id)"
                                + " AND :other IN (participant_id, other_id)")
                .param("fair", story.fair)
                .param("one", pair.first())
                .param("other", pair.second())
                .query(UUID.class)
                .single();
        TestBrowser person = client.browser(story.people.get(party));
        String mine = "/fairs/" + story.fair + "/my-timetable";
        assertThat(person.get(mine).body()).contains("取消这一场");
        person.submit(
                mine,
                "/fairs/" + story.fair + "/partners/meetings/" + meeting,
                Map.of("button", "cancel", "scheduled", "true"));

        publish(2);
        assertThat(desk.get(story.path() + "/2").body()).contains("又约定或取消了 1 场");
        assertThat(versions.find(story.fair, 2).orElseThrow().isPublished()).isFalse();
        assertThat(desk.get(story.path() + "/1").body()).contains("发布后参会方又约定、取消或正在征询 1 场");

        submit("/1/repair", Map.of());
        assertThat(meetings(ready(3))).doesNotContainKey(pair);
        publish(3);
        assertThat(versions.find(story.fair, 3).orElseThrow().isPublished()).isTrue();
    }

    @Test
    void anAddressForCalendarsCanBeTakenBack() {
        make();
        ready(1);
        publish(1);
        TestBrowser firm = client.browser(story.people.get(1));
        String mine = "/fairs/" + story.fair + "/my-timetable";
        String old = calendarAddress(firm.get(mine).body());
        assertThat(client.browser(null).get(old).statusCode()).isEqualTo(200);

        firm.submit(mine, mine + "/feed", Map.of());

        assertThat(client.browser(null).get(old).statusCode()).isEqualTo(404);
        String fresh = calendarAddress(firm.get(mine).body());
        assertThat(file(client.browser(null), fresh)).contains("METHOD:PUBLISH");
    }

    private static String calendarAddress(String page) {
        Matcher address = Pattern.compile("/calendar/[A-Za-z0-9._-]+").matcher(page);
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private boolean isOf(Pair pair, int party) {
        UUID id = story.participants.get(party);
        return pair.first().equals(id) || pair.second().equals(id);
    }

    private static Map<Pair, PlannedMeeting> place(Map<Pair, PlannedMeeting> all, UUID party) {
        Map<Pair, PlannedMeeting> own = new HashMap<>(all);
        own.keySet()
                .removeIf(pair -> !pair.first().equals(party) && !pair.second().equals(party));
        return own;
    }

    @Test
    void aCalendarKeepsTheIdRaisesTheSequenceAndTakesBackWhatIsCancelled() {
        make();
        ready(1);
        publish(1);
        TestBrowser firm = client.browser(story.people.get(1));
        String page = firm.get("/fairs/" + story.fair + "/my-timetable").body();
        String before = file(firm, "/fairs/" + story.fair + "/my-timetable/calendar.ics");
        assertThat(before).contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED");

        submit(
                "/absences",
                Map.of(
                        "base", "1",
                        "participant", story.participants.get(1).toString(),
                        "from", story.slots.getFirst().toString(),
                        "until", story.slots.getLast().toString()));
        ready(2);
        publish(2);

        String address = calendarAddress(page);
        String feed = file(client.browser(null), address);
        assertThat(uids(feed)).isEqualTo(uids(before));
        assertThat(feed).contains("SEQUENCE:1", "STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
        String id = uids(before).getFirst().replace("@keqiao", "");
        assertThat(file(firm, "/fairs/" + story.fair + "/my-timetable/" + id + ".ics"))
                .contains("METHOD:CANCEL");
        assertThat(client.browser(null).get(address + "x").statusCode()).isEqualTo(404);
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

    @Test
    void aMeetingIsMovedByFormAndStaysWhereItWasPinned() {
        make();
        Map<Pair, PlannedMeeting> before = meetings(ready(1));
        Pair pair = before.keySet().iterator().next();
        PlannedMeeting meeting = requireNonNull(before.get(pair));
        UUID slot = story.slots.stream()
                .filter(one -> !one.toString().equals(meeting.slot()))
                .findFirst()
                .orElseThrow();
        String form = story.path() + "/1?meeting=" + meeting.wish();
        assertThat(desk.get(form).body()).contains("移到并固定在此");

        desk.submit(
                form,
                story.path() + "/1/move",
                Map.of(
                        "wish",
                        meeting.wish(),
                        "slot",
                        slot.toString(),
                        "table",
                        story.tables.getLast().toString()));

        PlannedMeeting moved = meetings(ready(2)).get(pair);
        assertThat(moved)
                .isEqualTo(new PlannedMeeting(
                        meeting.wish(), slot.toString(), story.tables.getLast().toString()));
        make();
        assertThat(meetings(ready(3)).get(pair)).isEqualTo(moved);
        assertThat(desk.get(story.path() + "/compare?one=1&other=2").body()).contains("改了时间或桌");
    }

    @Test
    void whatCannotBeIsSaidWithItsReasonAndLeavesNothingBehind() {
        make();
        Map<Pair, PlannedMeeting> before = meetings(ready(1));
        Pair pair =
                before.keySet().stream().filter(one -> isOf(one, 0)).findFirst().orElseThrow();
        PlannedMeeting meeting = requireNonNull(before.get(pair));
        int away = story.slots.indexOf(UUID.fromString(meeting.slot())) == 0 ? 1 : 0;
        story.absent(0, away);
        String form = story.path() + "/1?meeting=" + meeting.wish();

        desk.submit(
                form,
                story.path() + "/1/move",
                Map.of("wish", meeting.wish(), "slot", story.slots.get(away).toString(), "table", ""));

        assertThat(desk.get(form).body()).contains(story.name(0) + "在这个时段不在场");
        assertThat(versions.of(story.fair)).hasSize(1);
        assertThat(jdbc.sql("SELECT count(*) FROM timetable_pin WHERE first_id = ?")
                        .param(pair.first())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void forbiddenMeansNever() {
        make();
        Map<Pair, PlannedMeeting> before = meetings(ready(1));
        Pair pair = before.keySet().iterator().next();
        String wish = requireNonNull(before.get(pair)).wish();

        desk.submit(story.path() + "/1?meeting=" + wish, story.path() + "/1/forbid", Map.of("wish", wish, "slot", ""));

        assertThat(meetings(ready(2))).doesNotContainKey(pair);
        assertThat(desk.get(story.path() + "/2?all=true").body()).contains("已由协调人禁止");
        make();
        assertThat(meetings(ready(3))).doesNotContainKey(pair);
    }

    @Test
    void wishesLeftOutSayWhy() {
        story.prefer(1, 0, Preference.NO);
        make();
        ready(1);

        assertThat(desk.get(story.path() + "/1").body()).contains("未排入的意向", "有一方选择不谈", story.name(1) + "选择不谈");
    }

    @Test
    void wishesLeftOutSayWhatWouldHelp() {
        TimetableStory crowded = new TimetableStory(jdbc, json, accounts, 4, 1, 1);
        TestBrowser other = client.browser(crowded.coordinator);
        other.submit(crowded.path(), crowded.path(), Map.of("everyoneFirst", "true", "seconds", "1"));
        await().atMost(SOON)
                .until(() -> versions.find(crowded.fair, 1).orElseThrow().isReady());

        assertThat(other.get(crowded.path() + "/1").body())
                .contains("共同空闲的时段没有合适的洽谈桌", "可以安排，如果：", "多开一张合适的桌", "没有排到的参会方（2）");
    }

    @Test
    void anOutageOfTheSolvingServiceLosesNothing() {
        matching.failNext(4);
        make();
        assertThat(desk.get(story.path() + "/1").body()).containsAnyOf("等待编排服务", "发布这一版");

        ready(1);

        assertThat(matching.isFailing()).isFalse();
        assertThat(matching.lastAuthorization()).startsWith("Bearer ");
    }

    @Test
    void anOrderThatTheSolvingServiceForgotIsOrderedAgain() {
        matching.stayHalfDone(true);
        make();
        await().atMost(SOON)
                .until(() -> versions.find(story.fair, 1).orElseThrow().standing() != null);
        assertThat(desk.get(story.path() + "/1").body()).contains("50%", "到此为止");

        matching.forgetAll();
        matching.stayHalfDone(false);

        assertThat(ready(1).progress()).isEqualTo(1);
    }

    @Test
    void whoStopsTakesTheBestSoFar() {
        matching.stayHalfDone(true);
        make();
        await().atMost(SOON)
                .until(() -> versions.find(story.fair, 1).orElseThrow().standing() != null);

        desk.submit(story.path() + "/1", story.path() + "/1/stop", Map.of());

        assertThat(meetings(ready(1))).hasSize(8);
    }

    @Test
    void aNewPartyIsTakenInWithoutMovingAnybody() {
        make();
        Map<Pair, PlannedMeeting> before = meetings(ready(1));
        story.join();

        assertThat(submit("/1/repair", Map.of())).isEqualTo(story.path() + "/2");

        TimetableVersion second = ready(2);
        assertThat(requireNonNull(second.standing()).moved()).isZero();
        assertThat(meetings(second)).containsAllEntriesOf(before);
    }

    @Test
    void onlyCoordinatorsSeeTimetablesThatAreNotPublished() {
        TestBrowser firm = client.browser(story.people.get(1));

        assertThat(firm.get(story.path()).statusCode()).isEqualTo(403);
        assertThat(client.browser(null).get(story.path()).statusCode()).isIn(302, 401);
    }
}
