package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.imports.file.ImportFileReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

@WebFlowTest
class ImportFlowTests {

    private final TestClient client;
    private final TestAccounts people;
    private final Imports imports;
    private final Claims claims;
    private final ImportRun run;
    private final ChunkPosting chunks;
    private final ImportFileReader files;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    ImportFlowTests(
            TestClient client,
            TestAccounts people,
            Imports imports,
            Claims claims,
            ImportRun run,
            ChunkPosting chunks,
            ImportFileReader files,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.client = client;
        this.people = people;
        this.imports = imports;
        this.claims = claims;
        this.run = run;
        this.chunks = chunks;
        this.files = files;
        this.transaction = transaction;
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
        ImportView done = imported(researcher, "错误.csv", csv.getBytes(Charset.forName("GBK")), false);
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
        assertThat(listingsOf(researcher)).isEqualTo(2);
    }

    @Test
    void importingAgainUpdatesAndDoublesNothing() {
        Actor researcher = people.researcher();
        imported(researcher, "a.csv", csv(10, "摘要"), false);
        ImportView same = imported(researcher, "a.csv", csv(10, "摘要"), false);
        assertThat(same.unchanged()).isEqualTo(10);
        ImportView changed = imported(researcher, "a.csv", csv(12, "新的摘要"), false);
        assertThat(List.of(changed.created(), changed.updated(), changed.unchanged()))
                .containsExactly(2, 10, 0);
        assertThat(listingsOf(researcher)).isEqualTo(12);
        assertThat(revisionsOf(researcher)).isEqualTo(22);
        assertThat(eventsOf(researcher)).isEqualTo(22);
    }

    @Test
    void whatAnImportAnnouncesLetsASinglePostingPass() {
        Actor researcher = people.researcher();
        imported(researcher, "a.csv", csv(3, "摘要"), false);
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
        ImportView checked = imported(researcher, "a.csv", csv(30, "摘要"), true);
        assertThat(checked.created()).isEqualTo(30);
        assertThat(listingsOf(researcher)).isZero();
        assertThat(eventsOf(researcher)).isZero();
    }

    @Test
    void anImportThatAWorkerLeftLyingIsFinishedByAnotherWithoutDoublingOrLosingARow() {
        Actor researcher = people.researcher();
        Claim dead = claimed(researcher, csv(60, "摘要"));
        var rows = files.read(claims.file(dead), dead.kind()).rows();
        assertThat(chunks.post(dead, researcher, rows.subList(0, 7))).isTrue();
        transaction.executeWithoutResult(status -> {
            chunks.post(dead, researcher, rows.subList(7, 20));
            status.setRollbackOnly(); // killed before the commit
        });
        assertThat(listingsOf(researcher)).isEqualTo(7);
        expire(dead);
        ImportView done = over(researcher, dead.importId());
        assertThat(List.of(done.total(), done.created(), done.failed())).containsExactly(60, 60, 0);
        assertThat(listingsOf(researcher)).isEqualTo(60);
        assertThat(eventsOf(researcher)).isEqualTo(60);
        assertThat(chunks.post(dead, researcher, rows.subList(20, 30)))
                .as("the first worker comes back")
                .isFalse();
        assertThat(eventsOf(researcher)).isEqualTo(60);
    }

    @Test
    void twoWorkersOnOneImportPostEveryRowOnce() throws InterruptedException {
        Actor researcher = people.researcher();
        Claim slow = claimed(researcher, csv(200, "摘要"));
        Thread first = Thread.ofVirtual().start(() -> run.run(slow, () -> true));
        await().atMost(Duration.ofSeconds(60)).until(() -> listingsOf(researcher) > 0);
        expire(slow);
        ImportView done = over(researcher, slow.importId());
        first.join();
        assertThat(List.of(done.created(), done.done())).containsExactly(200, 200);
        assertThat(listingsOf(researcher)).isEqualTo(200);
        assertThat(eventsOf(researcher)).isEqualTo(200);
    }

    @Test
    void anImportThatNeverGetsOnIsGivenUp() {
        Actor researcher = people.researcher();
        Claim claim = claimed(researcher, csv(1, "摘要"));
        jdbc.sql("UPDATE listing_import SET attempts = 5 WHERE id = :id")
                .param("id", claim.importId())
                .update();
        expire(claim);
        ImportView done = over(researcher, claim.importId());
        assertThat(Objects.requireNonNull(done.failure()).code()).isEqualTo("given-up");
    }

    @Test
    void aBadFileIsOneClearErrorInTheReadersLanguage() {
        Actor researcher = people.researcher();
        ImportView failed =
                imported(researcher, "a.csv", "标题,产业领域,名称\na,b,c\n".getBytes(StandardCharsets.UTF_8), false);
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(Objects.requireNonNull(failed.failure()).message()).isEqualTo("A 列和 C 列都表示“标题”");
        ImportView english = Objects.requireNonNull(client.api(researcher)
                .get()
                .uri("/api/v1/imports/" + failed.id())
                .header("Accept-Language", "en")
                .exchange()
                .returnResult(ImportView.class)
                .getResponseBody());
        assertThat(Objects.requireNonNull(english.failure()).message()).isEqualTo("Columns A and C both mean title");
    }

    @Test
    void coordinatorsImportForOrganisationsAndOthersDoNotSeeIt() {
        Actor coordinator = people.coordinator();
        Organisation university = people.consent(people.university());
        String line = """
                {"kind":"RESULT","title":"代发","summary":"s","industries":["新材料"],"organisation":"%s","confirmedOn":"2026-01-31","sourceId":"1"}
                {"kind":"RESULT","title":"代发","summary":"s","industries":["新材料"],"organisation":"没有这个单位","sourceId":"2"}
                """.formatted(university.name());
        ImportView done = imported(coordinator, "a.jsonl", line.getBytes(StandardCharsets.UTF_8), false);
        assertThat(List.of(done.created(), done.failed())).containsExactly(1, 1);
        assertThat(done.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(2);
            assertThat(error.value()).isEqualTo("没有这个单位");
        });
        String path = "/api/v1/imports/" + done.id();
        client.api(people.coordinator())
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk();
        client.api(people.researcher())
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.api(people.researcher())
                .get()
                .uri(path + "/report")
                .exchange()
                .expectStatus()
                .isNotFound();
        client.anonymous().get().uri(path).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void colleaguesSeeTheImportsOfTheirOrganisation() {
        Organisation university = people.university();
        Actor one = people.person(Role.RESEARCHER, university.id());
        ImportView done = imported(one, "a.csv", csv(1, "摘要"), false);
        TestBrowser browser = client.browser(people.person(Role.OFFICE, university.id()));
        assertThat(browser.get("/imports").body())
                .contains("a.csv")
                .contains(done.id().toString());
        assertThat(browser.get("/imports/" + done.id()).body()).contains("标题1").contains("所有行都没有问题");
        String fragment =
                browser.get("/imports/" + done.id(), "HX-Request", "true").body();
        assertThat(fragment).contains("kq-import").doesNotContain("<html").doesNotContain("hx-get");
    }

    @Test
    void templatesCanBeFilledInAndImported() throws IOException {
        Actor researcher = people.researcher();
        for (ListingKind kind : ListingKind.values()) {
            for (String language : List.of("zh-CN", "en")) {
                byte[] template = download(researcher, "/imports/template?kind=" + kind + "&lang=" + language);
                try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
                    assertThat(workbook.getSheets().map(Sheet::getName)).hasSize(2);
                }
                ImportView done = imported(researcher, "模板.xlsx", template, true);
                assertThat(Objects.requireNonNull(done.failure()).code())
                        .as("only examples")
                        .isEqualTo("no-rows");
                assertThat(files.read(filledIn(template), kind).notices())
                        .as("nothing to be said of our own template")
                        .isEmpty();
                String csv = new String(
                        download(researcher, "/imports/template?format=CSV&kind=" + kind + "&lang=" + language),
                        StandardCharsets.UTF_8);
                byte[] filled = csv.replaceAll("【示例】|\\[Example] ", "").getBytes(StandardCharsets.UTF_8);
                ImportView checked = imported(researcher, "模板.csv", filled, kind, true);
                assertThat(checked.errors()).isEmpty();
                assertThat(checked.created()).isEqualTo(2);
            }
        }
    }

    /** The workbook with its examples as rows to import. */
    private static byte[] filledIn(byte[] template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template));
                Workbook written = new Workbook(bytes, "test", "1.0")) {
            for (Sheet sheet : read.getSheets().toList()) {
                Worksheet copy = written.newWorksheet(sheet.getName());
                sheet.read().stream()
                        .flatMap(Row::stream)
                        .filter(Objects::nonNull)
                        .forEach(cell -> copy.value(
                                cell.getAddress().getRow(),
                                cell.getColumnIndex(),
                                cell.getText().replaceAll("【示例】|\\[Example] ", "")));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void uploadsWithoutFileOrWithAnUnknownKindNameTheField() {
        Actor researcher = people.researcher();
        post(researcher, "a.csv", new byte[0], null, false)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
        post(researcher, "a.csv", csv(1, "s"), "汽车", false)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("kind");
        post(researcher, "a.csv", new byte[20 * 1024 * 1024 + 1], null, false)
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void aThousandRowsTakeLessThanHalfAMinute() {
        Actor researcher = people.researcher();
        ImportView done = imported(researcher, "a.csv", csv(1_000, "摘要"), false);
        Duration took =
                Duration.between(Objects.requireNonNull(done.startedAt()), Objects.requireNonNull(done.finishedAt()));
        System.out.println("1000 rows: " + took.toMillis() + " ms");
        assertThat(done.created()).isEqualTo(1_000);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    /** An import that a worker has taken and then does nothing with. */
    private Claim claimed(Actor actor, byte[] file) {
        UUID id = UUID.randomUUID();
        return Objects.requireNonNull(transaction.execute(status -> {
            imports.add(id, new Upload("a.csv", file, ListingKind.RESULT, false), actor, null);
            Claim claim = claims.next().orElseThrow();
            assertThat(claim.importId()).isEqualTo(id);
            return claim;
        }));
    }

    private void expire(Claim claim) {
        jdbc.sql("UPDATE listing_import SET lease_until = now() - interval '1 second' WHERE id = :id")
                .param("id", claim.importId())
                .update();
    }

    private static byte[] csv(int rows, String summary) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "S%d,标题%d,%s,新材料".formatted(row, row, summary))
                .collect(Collectors.joining("\n", "编号,标题,摘要,产业领域\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private ImportView imported(Actor actor, String name, byte[] file, boolean dryRun) {
        return imported(actor, name, file, ListingKind.RESULT, dryRun);
    }

    private ImportView imported(Actor actor, String name, byte[] file, ListingKind kind, boolean dryRun) {
        ImportView sent = Objects.requireNonNull(post(actor, name, file, kind.name(), dryRun)
                .expectStatus()
                .isAccepted()
                .returnResult(ImportView.class)
                .getResponseBody());
        return over(actor, sent.id());
    }

    private RestTestClient.ResponseSpec post(
            Actor actor, String name, byte[] file, @Nullable String kind, boolean dryRun) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        parts.add("dryRun", String.valueOf(dryRun));
        if (kind != null) {
            parts.add("kind", kind);
        }
        return client.api(actor)
                .post()
                .uri("/api/v1/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private ImportView over(Actor actor, UUID id) {
        RestTestClient api = client.api(actor);
        return await().atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> Objects.requireNonNull(api.get()
                                .uri("/api/v1/imports/" + id)
                                .exchange()
                                .returnResult(ImportView.class)
                                .getResponseBody()),
                        view -> view.state().isOver());
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

    private byte[] download(Actor actor, String path) {
        return client.browser(actor).download(path);
    }

    private long listingsOf(Actor actor) {
        return number("SELECT count(*) FROM listing WHERE organisation_id = :organisation", actor);
    }

    private long revisionsOf(Actor actor) {
        return number("SELECT sum(revision) FROM listing WHERE organisation_id = :organisation", actor);
    }

    private List<String> lanesOf(Actor actor) {
        return jdbc.sql("""
                SELECT coalesce(headers ->> 'ce_lane', '') FROM outbox JOIN listing ON key = listing.id::text
                WHERE organisation_id = ? ORDER BY outbox.id""").param(actor.organisationId()).query(String.class).list();
    }

    private long eventsOf(Actor actor) {
        return number("""
                SELECT count(*) FROM outbox o JOIN listing l ON o.key = l.id::text
                WHERE l.organisation_id = :organisation""", actor);
    }

    private long number(String query, Actor actor) {
        return jdbc.sql(query)
                .param("organisation", actor.organisationId())
                .query(Long.class)
                .single();
    }
}
