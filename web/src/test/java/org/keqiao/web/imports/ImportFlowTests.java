package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the rows of a file. */
@WebFlowTest
class ImportFlowTests {

    private final TestClient client;
    private final TestAccounts people;
    private final ImportStory story;
    private final JdbcClient jdbc;

    @Autowired
    ImportFlowTests(TestClient client, TestAccounts people, ImportStory story, JdbcClient jdbc) {
        this.client = client;
        this.people = people;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void everyRowIsPostedOrToldWhatIsWrongWithIt() {
        Actor researcher = people.researcher();
        String csv = """
                编号,标题,摘要,产业领域,技术成熟度,有效期至,单位,合作方式
                A1,好的一行,摘要,新材料,ＴＲＬ５,2027年6月30日,,許可；作价投资
                A2,,摘要,新材料,5,,,
                A3,行业不对,摘要,航空航天,5,,,
                A4,等级不对,摘要,new materials,十级,,,
                A5,日期不对,摘要,NEW_MATERIALS,5,2027-13-45,,
                A6,别人的单位,摘要,新材料,5,,别的大学,
                A7,没有内容,,新材料,,,,
                A1,编号重复,摘要,新材料,5,,,
                "A9","=HYPERLINK(""x"")",摘要,人工智能|集成电路,9,,,其他
                ,,,,,,,
                """;
        ImportView done = story.imported(researcher, "错误.csv", csv.getBytes(Charset.forName("GBK")), false);
        assertThat(done.state()).isEqualTo(ImportState.FINISHED);
        assertThat(done.total()).isEqualTo(9);
        assertThat(List.of(done.created(), done.failed())).containsExactly(2, 7);
        assertThat(done.errors())
                .extracting(error -> error.row() + " " + error.column() + " " + error.value())
                .containsExactly(
                        "3 标题 ", "4 产业领域 航空航天", "5 技术成熟度 十级", "6 有效期至 2027-13-45", "7 单位 别的大学", "8 摘要 ", "9 编号 A1");
        assertThat(done.errors()).allSatisfy(error -> assertThat(error.remedy()).isNotBlank());
        assertThat(report(researcher, done))
                .startsWith("\uFEFF行,结果,标题,列,内容,问题,改法,页面")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(story.listingsOf(researcher)).isEqualTo(2);
    }

    @Test
    void importingAgainUpdatesAndDoublesNothing() {
        Actor researcher = people.researcher();
        story.imported(researcher, "a.csv", ImportStory.csv(10, "摘要"), false);
        ImportView same = story.imported(researcher, "a.csv", ImportStory.csv(10, "摘要"), false);
        assertThat(same.unchanged()).isEqualTo(10);
        ImportView changed = story.imported(researcher, "a.csv", ImportStory.csv(12, "新的摘要"), false);
        assertThat(List.of(changed.created(), changed.updated(), changed.unchanged()))
                .containsExactly(2, 10, 0);
        assertThat(story.listingsOf(researcher)).isEqualTo(12);
        assertThat(revisionsOf(researcher)).isEqualTo(22);
        assertThat(story.eventsOf(researcher)).isEqualTo(22);
    }

    @Test
    void whatAnImportAnnouncesLetsASinglePostingPass() {
        Actor researcher = people.researcher();
        story.imported(researcher, "a.csv", ImportStory.csv(3, "摘要"), false);
        assertThat(lanesOf(researcher)).containsExactly("BULK", "BULK", "BULK");
        client.api(researcher)
                .post()
                .uri("/api/v1/listings")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"kind\":\"RESULT\",\"title\":\"单独发布的一条\",\"summary\":\"摘要\",\"industries\":[\"新材料\"]}")
                .exchange()
                .expectStatus()
                .isCreated();
        assertThat(lanesOf(researcher)).containsExactly("BULK", "BULK", "BULK", "");
    }

    @Test
    void aDryRunLeavesNothing() {
        Actor researcher = people.researcher();
        ImportView checked = story.imported(researcher, "a.csv", ImportStory.csv(30, "摘要"), true);
        assertThat(checked.created()).isEqualTo(30);
        assertThat(story.listingsOf(researcher)).isZero();
        assertThat(story.eventsOf(researcher)).isZero();
    }

    @Test
    void theKindsAreThoseOfTheRowsAndNotTheChosenOne() {
        Actor researcher = people.researcher();
        String rows = "类别,标题,摘要,产业领域\n需求,一,s,新材料\n需求,二,s,新材料\n,三,s,新材料\n";
        ImportView done = story.imported(researcher, "混合.csv", rows.getBytes(StandardCharsets.UTF_8), false);
        assertThat(done.created()).isEqualTo(3);
        assertThat(done.kinds()).containsExactly(entry(ListingKind.RESULT, 1), entry(ListingKind.DEMAND, 2));
        TestBrowser browser = client.browser(researcher);
        assertThat(browser.get("/imports/" + done.id()).body()).containsSubsequence("成果 1 行", "需求 2 行");
        assertThat(browser.get("/imports/" + done.id(), "Accept-Language", "en").body())
                .containsSubsequence("Result: 1 row<", "Demand: 2 rows<");

        ImportView demands = story.imported(
                researcher, "需求.csv", "类别,标题,摘要,产业领域\n需求,四,s,新材料\n".getBytes(StandardCharsets.UTF_8), true);
        assertThat(browser.get("/imports/" + demands.id()).body())
                .contains("需求 1 行")
                .doesNotContain("· 成果");
    }

    @Test
    void aThousandRowsTakeLessThanHalfAMinute() {
        Actor researcher = people.researcher();
        ImportView done = story.imported(researcher, "a.csv", ImportStory.csv(1_000, "摘要"), false);
        Duration took =
                Duration.between(Objects.requireNonNull(done.startedAt()), Objects.requireNonNull(done.finishedAt()));
        System.out.println("1000 rows: " + took.toMillis() + " ms");
        assertThat(done.created()).isEqualTo(1_000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    private String report(Actor actor, ImportView view) {
        return new String(
                Objects.requireNonNull(client.api(actor)
                        .get()
                        .uri(view.report())
                        .exchange()
                        .returnResult(byte[].class)
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }

    private long revisionsOf(Actor actor) {
        return jdbc.sql("SELECT sum(revision) FROM listing WHERE organisation_id = ?")
                .param(actor.organisationId())
                .query(Long.class)
                .single();
    }

    private List<String> lanesOf(Actor actor) {
        return jdbc.sql("""
                SELECT coalesce(headers ->> 'ce_lane', '') FROM outbox JOIN listing ON key = listing.id::text
                WHERE organisation_id = ? ORDER BY outbox.id""").param(actor.organisationId()).query(String.class).list();
    }
}
