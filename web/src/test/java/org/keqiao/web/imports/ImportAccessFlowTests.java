package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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

/** Who imports for whom, and who sees it. */
@WebFlowTest
class ImportAccessFlowTests {

    private final TestClient client;
    private final TestAccounts people;
    private final ImportStory story;
    private final JdbcClient jdbc;

    @Autowired
    ImportAccessFlowTests(TestClient client, TestAccounts people, ImportStory story, JdbcClient jdbc) {
        this.client = client;
        this.people = people;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void coordinatorsImportForOrganisationsAndOthersDoNotSeeIt() {
        Actor coordinator = people.coordinator();
        Organisation university = people.consent(people.university());
        String line = """
                {"kind":"RESULT","title":"代发","summary":"s","industries":["新材料"],"organisation":"%s","confirmedOn":"2026-01-31","sourceId":"1"}
                {"kind":"RESULT","title":"代发","summary":"s","industries":["新材料"],"organisation":"没有这个单位","sourceId":"2"}
                """.formatted(university.name());
        ImportView done = story.imported(coordinator, "a.jsonl", line.getBytes(StandardCharsets.UTF_8), false);
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
    void rowsThatNameNobodyAreOfTheOrganisationForWhichTheFileIsSent() {
        Organisation firm = people.firm();
        Organisation other = people.consent(people.university());
        String lines = """
                {"kind":"DEMAND","title":"没有写单位的一行","summary":"s","industries":["新材料"],"sourceId":"1"}
                {"kind":"DEMAND","title":"写了单位的一行","summary":"s","industries":["新材料"],"organisation":"%s","sourceId":"2"}
                """.formatted(other.name());
        Actor coordinator = people.coordinator();
        story.postFor(coordinator, firm.name(), lines.getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("organisation");
        assertThat(client.browser(coordinator).get("/imports").body()).doesNotContain(firm.name());
        people.consent(firm);
        assertThat(client.browser(coordinator).get("/imports").body())
                .contains("<option value=\"" + firm.name() + "\">");

        ImportView sent =
                Objects.requireNonNull(story.postFor(coordinator, firm.name(), lines.getBytes(StandardCharsets.UTF_8))
                        .expectStatus()
                        .isAccepted()
                        .returnResult(ImportView.class)
                        .getResponseBody());
        ImportView done = story.over(coordinator, sent.id());
        assertThat(done.created()).isEqualTo(2);
        assertThat(client.browser(coordinator).get("/imports/" + done.id()).body())
                .contains("代 " + firm.name() + " 导入");
        assertThat(titlesOf(firm)).containsExactly("没有写单位的一行");
        assertThat(titlesOf(other)).containsExactly("写了单位的一行");
    }

    private List<String> titlesOf(Organisation organisation) {
        return jdbc.sql("SELECT content ->> 'title' FROM listing WHERE organisation_id = :organisation")
                .param("organisation", organisation.id())
                .query(String.class)
                .list();
    }

    @Test
    void colleaguesSeeTheImportsOfTheirOrganisation() {
        Organisation university = people.university();
        Actor one = people.person(Role.RESEARCHER, university.id());
        ImportView done = story.imported(one, "a.csv", ImportStory.csv(1, "摘要"), false);
        TestBrowser browser = client.browser(people.person(Role.OFFICE, university.id()));
        assertThat(browser.get("/imports").body())
                .contains("a.csv")
                .contains(done.id().toString());
        assertThat(browser.get("/imports/" + done.id()).body()).contains("标题1").contains("所有行都没有问题");
        String fragment =
                browser.get("/imports/" + done.id(), "HX-Request", "true").body();
        assertThat(fragment).contains("kq-import").doesNotContain("<html").doesNotContain("hx-get");
    }
}
