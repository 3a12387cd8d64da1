package org.keqiao.web.fair.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.WrongFairState;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.link.Links;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.problem.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebFlowTest
class MeetingDayFlowTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    FairStory story;

    @Autowired
    PairingStory listings;

    @Autowired
    Publishing publishing;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingDay day;

    @Autowired
    FairReports reports;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    Actor coordinator;
    Actor university;
    Actor firm;
    FairView fair;
    UUID offering;
    UUID seeking;
    UUID meeting;

    @BeforeEach
    void oneMeetingIsPublished() {
        coordinator = accounts.coordinator();
        university = accounts.researcher();
        firm = accounts.firmMember();
        fair = story.open(coordinator, "当天");
        offering = story.register(university, fair.id(), listings.post(university, "RESULT", "成果：高熵合金粉末", false));
        seeking = story.register(firm, fair.id(), listings.post(firm, "DEMAND", "需求：高熵合金粉末", false));
        meeting = publishing
                .publish(
                        fair.id(),
                        List.of(new PlacedMeeting(
                                Pair.of(offering, seeking),
                                fair.slots().getFirst().id(),
                                fair.tables().getFirst().id())))
                .added()
                .getFirst()
                .id();
    }

    @Test
    void nothingIsNotedBeforeItsTime() {
        assertThatThrownBy(() -> day.note(fair.id(), meeting, null)).isInstanceOf(WrongFairState.class);
        assertThatThrownBy(() -> day.say(fair.id(), meeting, new OutcomeForm(null, "5", "LATER"), firm))
                .isInstanceOf(WrongFairState.class);
    }

    @Test
    void aNoShowIsNotedAndCanBeCorrected() {
        story.beginNow(fair);
        Meeting missed = day.note(fair.id(), meeting, seeking);
        assertThat(missed.state()).isEqualTo(MeetingState.NO_SHOW);
        assertThat(missed.absentId()).isEqualTo(seeking);
        assertThat(reports.of(fair.id()).kept()).isZero();
        assertThat(day.note(fair.id(), meeting, null).state()).isEqualTo(MeetingState.HELD);
        assertThat(reports.of(fair.id()).kept()).isEqualTo(100);
    }

    @Test
    void theWorkbookHasTheMeetingsAndTheFiguresOfTheReport() throws IOException {
        story.beginNow(fair);
        String path = "/api/v1/fairs/" + fair.id() + "/meetings";
        story.post(coordinator, path + "/" + meeting + "/note", Map.of(), 200);
        story.post(firm, path + "/" + meeting + "/outcome", Map.of("useful", 4, "nextStep", "LATER"), 200);

        byte[] file = client.browser(coordinator).download("/fairs/" + fair.id() + "/report/export");

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("各场洽谈", "总结");
            assertThat(sheets.getFirst().read()).hasSize(2);
            Map<String, String> figures = sheets.getLast().read().stream()
                    .collect(Collectors.toMap(row -> row.getCellText(0), row -> row.getCellText(1)));
            assertThat(figures)
                    .containsEntry("参会方", "2")
                    .containsEntry("已洽谈", "1")
                    .containsEntry("履约率 (%)", "100")
                    .containsEntry("满意度（1 份）", "4.0")
                    .containsEntry("合同金额（万元）", "0");
        }
    }

    @Test
    void theReportCountsMoneyAsItsReaderDoes() {
        story.beginNow(fair);
        UUID introduction =
                Objects.requireNonNull(day.say(fair.id(), meeting, new OutcomeForm(null, "5", "CONTINUE"), firm)
                        .introductionId());
        jdbc.sql("""
                        UPDATE introduction SET state = 'SIGNED', body = jsonb_set(body, '{deal}',
                            '{"contractType": "LICENCE", "amount": 185, "signedOn": "2026-11-20", "contractNumber": null}')
                        WHERE id = ?""").param(introduction).update();
        var desk = client.browser(coordinator);
        String path = "/fairs/" + fair.id() + "/report";
        assertThat(desk.get(path).body()).contains("185 万元");
        assertThat(desk.get(path + "?lang=en").body())
                .contains("CNY 1.85 million")
                .doesNotContain("10,000 yuan");
    }

    @Test
    void whatBothWantToGoOnWithIsOneIntroductionOfThisFair() {
        story.beginNow(fair);
        assertThatThrownBy(() -> day.say(fair.id(), meeting, new OutcomeForm(null, "6", ""), firm))
                .isInstanceOf(InvalidFields.class);
        assertThatThrownBy(
                        () -> day.say(fair.id(), meeting, new OutcomeForm(null, "5", "LATER"), accounts.firmMember()))
                .isInstanceOf(Problem.class);
        UUID introduction =
                Objects.requireNonNull(day.say(fair.id(), meeting, new OutcomeForm(null, "5", "CONTINUE"), firm)
                        .introductionId());
        Meeting both = day.say(fair.id(), meeting, new OutcomeForm(null, "4", "继续对接"), university);
        assertThat(both.state()).isEqualTo(MeetingState.FOLLOW_UP);
        assertThat(both.introductionId()).isEqualTo(introduction);
        client.api(university)
                .get()
                .uri("/api/v1/introductions/" + introduction)
                .exchange()
                .expectBody()
                .jsonPath("$.origin")
                .isEqualTo("FAIR")
                .jsonPath("$.demand.interested")
                .isEqualTo(true)
                .jsonPath("$.result.interested")
                .isEqualTo(true);
        assertThat(jdbc.sql("SELECT count(*) FROM ledger_line WHERE introduction_id = :id AND fair_id = :fair")
                        .param("id", introduction)
                        .param("fair", fair.id())
                        .query(Long.class)
                        .single())
                .as("both interests are lines of this fair")
                .isEqualTo(2);
        FairReport report = reports.of(fair.id());
        assertThat(report.satisfaction()).isEqualTo(4.5);
        assertThat(report.answers()).isEqualTo(2);
        assertThat(report.introductions()).isEqualTo(1);
        assertThat(report.held()).isEqualTo(1);
        assertThat(reports.lines(fair.id())).hasSize(1);
    }

    @Test
    void aCodeChecksItsPersonInOnTheDayOnly() {
        UUID attendee = jdbc.sql("SELECT id FROM fair_attendee WHERE participant_id = :id")
                .param("id", seeking)
                .query(UUID.class)
                .single();
        String path = CheckIn.PATH + links.sign("fair-check-in", attendee.toString(), null);
        var phone = client.browser(null);
        assertThat(phone.get(path).body()).contains("张工").doesNotContain("<button class=\"btn btn-primary\"");
        story.beginNow(fair);
        assertThat(phone.submit(path, path, Map.of()).body()).contains("张工");
        assertThat(reports.of(fair.id()).arrived()).isEqualTo(1);
        assertThat(phone.get(CheckIn.PATH + links.sign("renewal", attendee.toString(), null))
                        .statusCode())
                .as("a link for something else")
                .isEqualTo(410);
    }

    @Test
    void aFairCountsAsHeldOnceAndNotBeforeItBegan() {
        story.post(coordinator, "/api/v1/fairs/" + fair.id() + "/held", Map.of(), 409);
        story.beginNow(fair);
        story.post(coordinator, "/api/v1/fairs/" + fair.id() + "/held", Map.of(), 200);
        story.post(coordinator, "/api/v1/fairs/" + fair.id() + "/held", Map.of(), 200);
        assertThat(jdbc.sql("SELECT count(*) FROM ledger_line WHERE fair_id = :fair AND kind = 'FAIR_HELD'")
                        .param("fair", fair.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoCallsAFairOffTellsEverybodyAndCallsOffTheMeetings() {
        story.post(coordinator, "/api/v1/fairs/" + fair.id() + "/cancel", Map.of("reason", "场地停电"), 200);
        Meeting cancelled = meetings.find(meeting).orElseThrow();
        assertThat(cancelled.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(cancelled.sequence()).isEqualTo(1);
        assertThat(client.browser(firm).get("/notices").body()).contains("场地停电");
    }
}
