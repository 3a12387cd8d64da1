package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was only checked is imported by one more click, as it was sent. */
@WebFlowTest
class CheckedFileFlowTests {

    private static final byte[] ONE_OF_TWO = """
            编号,标题,摘要,产业领域
            C1,先检查再导入的一条,摘要,新材料
            C2,产业写错的一条,摘要,航空航天
            """.getBytes(StandardCharsets.UTF_8);

    private final TestClient client;
    private final TestAccounts people;
    private final ImportStory story;
    private final JdbcClient jdbc;

    @Autowired
    CheckedFileFlowTests(TestClient client, TestAccounts people, ImportStory story, JdbcClient jdbc) {
        this.client = client;
        this.people = people;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void whatWasCheckedIsImportedAsItWasOnce() {
        Actor researcher = people.researcher();
        String page = "/imports/"
                + story.imported(researcher, "两行.csv", ONE_OF_TWO, true).id();
        TestBrowser browser = client.browser(researcher);
        assertThat(browser.get(page).body()).contains("正式导入这 1 行", "只保留一天");
        assertThat(story.listingsOf(researcher)).isZero();

        HttpResponse<String> begun = browser.submit(page, page + "/import", Map.of());
        UUID id = UUID.fromString(location(begun).replace("/imports/", ""));
        ImportView done = story.over(researcher, id);
        assertThat(done.dryRun()).isFalse();
        assertThat(done.fileName()).isEqualTo("两行.csv");
        assertThat(done.created()).isEqualTo(1);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(story.listingsOf(researcher)).isEqualTo(1);

        assertThat(browser.get(page).body()).doesNotContain("正式导入这");
        assertThat(location(browser.submit(page, page + "/import", Map.of()))).isEqualTo(page);
        assertThat(browser.get(page).body()).contains("未导入：检查过的文件已经导入");
        assertThat(story.listingsOf(researcher)).isEqualTo(1);
    }

    @Test
    void onlyWhoeverSentItImportsIt() {
        Organisation university = people.university();
        Actor sender = people.person(Role.RESEARCHER, university.id());
        String page =
                "/imports/" + story.imported(sender, "两行.csv", ONE_OF_TWO, true).id();
        TestBrowser colleague = client.browser(people.person(Role.RESEARCHER, university.id()));
        assertThat(colleague.get(page).body()).contains("先检查再导入的一条").doesNotContain("正式导入这");
        assertThat(colleague.submit("/account", page + "/import", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(client.browser(sender).get(page).body()).contains("正式导入这 1 行");
    }

    @Test
    void theFileIsForgottenAfterADay(@Autowired CheckedFiles files) {
        Actor researcher = people.researcher();
        UUID old = story.imported(researcher, "旧.csv", ONE_OF_TWO, true).id();
        UUID fresh = story.imported(researcher, "新.csv", ONE_OF_TWO, true).id();
        jdbc.sql("UPDATE listing_import SET finished_at = finished_at - interval '25 hours' WHERE id = :id")
                .param("id", old)
                .update();
        files.forget();
        assertThat(files.has(old)).isFalse();
        assertThat(files.has(fresh)).isTrue();
        assertThat(files.has(
                        story.imported(researcher, "真.csv", ONE_OF_TWO, false).id()))
                .as("what was imported is not kept")
                .isFalse();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
