package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are no use, and forms that are not filled in, get an answer that says so. */
@WebFlowTest
class ImportUploadFlowTests {

    private final TestClient client;
    private final TestAccounts people;
    private final ImportStory story;

    @Autowired
    ImportUploadFlowTests(TestClient client, TestAccounts people, ImportStory story) {
        this.client = client;
        this.people = people;
        this.story = story;
    }

    @Test
    void aBadFileIsOneClearErrorInTheReadersLanguage() {
        Actor researcher = people.researcher();
        ImportView failed =
                story.imported(researcher, "a.csv", "标题,产业领域,名称\na,b,c\n".getBytes(StandardCharsets.UTF_8), false);
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
    void uploadsWithoutFileOrWithAnUnknownKindNameTheField() {
        Actor researcher = people.researcher();
        story.post(researcher, "a.csv", new byte[0], null, false)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
        story.post(researcher, "a.csv", ImportStory.csv(1, "s"), "汽车", false)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("kind");
        story.post(researcher, "a.csv", new byte[20 * 1024 * 1024 + 1], null, false)
                .expectStatus()
                .isEqualTo(413);
    }
}
