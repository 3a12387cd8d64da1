package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class SearchFlowTests {

    private final TestClient client;
    private final StubSearchService service = StubSearchService.shared();

    SearchFlowTests(@Autowired TestClient client) {
        this.client = client;
    }

    @AfterEach
    void answerAgain() {
        service.answers(StubSearchService.TWO_HITS);
    }

    @Test
    void hitsAreShownWithTheirMatchesMarkedAndTheirMarkupEscaped() {
        String page = get("/search?q=固态电解质").body();
        assertThat(page)
                .contains("硫化物<mark>固态电解质</mark>粉体的公斤级制备")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert")
                .contains("匿名单位")
                .contains("42");
    }

    @Test
    void everyChoiceIsInTheAddressOfTheQuestionAndHasAChip() {
        String page =
                get("/search?kind=RESULT&q=电池&industry=NEW_MATERIALS&zone=HUAIROU&readinessMin=5&sort=newest&page=1")
                        .body();
        assertThat(service.lastQuery())
                .isEqualTo("kind=RESULT&q=电池&industry=NEW_MATERIALS&zone=HUAIROU&readinessMin=5&sort=newest&page=1");
        assertThat(page).contains("去掉条件：新材料").contains("去掉条件：怀柔科学城").contains("TRL ≥ 5");
        assertThat(service.lastAuthorization()).startsWith("Bearer ey");
    }

    @Test
    void htmxGetsTheContentWithoutTheFrame() {
        HttpResponse<String> fragment =
                client.browser(null).get("/search?q=x", "HX-Request", "true", "Accept", "text/html");
        assertThat(fragment.body()).doesNotContain("<html").contains("id=\"search\"");
        assertThat(String.join(",", fragment.headers().allValues("Vary"))).containsIgnoringCase("HX-Request");
    }

    @Test
    void anEmptyAnswerOffersWaysOut() {
        service.answers(StubSearchService.NOTHING);
        assertThat(get("/search?q=xyz&kind=RESULT&zone=BDA").body())
                .contains("没有找到与“xyz”有关的内容")
                .contains("去掉部分筛选条件")
                .contains("同时查找成果和需求");
    }

    @Test
    void whileTheServiceIsDownThePageSaysSoAndTheRestLives() {
        service.fails();
        HttpResponse<String> page = get("/search?q=x");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("搜索暂时不可用");
        assertThat(get("/").statusCode()).isEqualTo(200);
        client.anonymous()
                .get()
                .uri("/api/v1/search?q=x")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/search-unavailable");
    }

    @Test
    void theApiAnswersEverybodyAndNamesAWrongParameter() {
        client.anonymous()
                .get()
                .uri("/api/v1/search?kind=成果&industry=新材料")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(42);
        assertThat(service.lastQuery()).isEqualTo("kind=RESULT&industry=NEW_MATERIALS");
        client.anonymous()
                .get()
                .uri("/api/v1/search?readinessMin=12")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("readinessMin");
    }

    @Test
    void parametersThatCannotBeUsedAreNamedOnThePage() {
        HttpResponse<String> page = get("/search?zone=月球");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("已忽略").contains("月球");
    }

    private HttpResponse<String> get(String path) {
        return client.browser(null).get(java.net.URI.create(path).toASCIIString());
    }
}
