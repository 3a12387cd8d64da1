package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        String page =
                get("/search?q=xyz&kind=RESULT&zone=BDA&industry=NEW_MATERIALS").body();
        assertThat(page)
                .contains("没有找到与“xyz”有关的内容")
                .contains("不限区域（现为：北京经济技术开发区）", "7 条结果")
                .contains("同时查找成果和需求", "3 条结果")
                .contains("去掉全部筛选条件", "12 条结果")
                .doesNotContain("不限产业");
    }

    @Test
    void anEmptyAnswerNamesWhatMayBeMeantAndNoFiltersThatChooseNothing() {
        service.answers(StubSearchService.NOTHING);
        String page = get("/search?q=smx").body();
        assertThat(page)
                .contains("您要找的是不是", "href=\"/search?q=%E7%9F%B3%E5%A2%A8%E7%83%AF\"", "&lt;b&gt;")
                .doesNotContain("<b>", "id=\"filters\"");
        assertThat(get("/search?q=smx&zone=BDA").body()).contains("id=\"filters\"");
    }

    @Test
    void aCorrectionIsSaidAndCanBeRefused() {
        service.answers(StubSearchService.CORRECTED);
        String page = get("/search?q=固态电解制").body();
        assertThat(page).contains("没有内容包含“固态电解制”，以下是“固态电解质”的结果。").contains("exact=true");
        get("/search?q=固态电解制&exact=true");
        assertThat(service.lastQuery()).contains("exact=true");
    }

    @Test
    void hitsTellWhenTheyWereConfirmedAndWhenTheyAreDue() {
        assertThat(get("/search?q=x").body()).contains("天前确认").contains("2027-03-31 截止");
    }

    @Test
    void theOrderIsInTheAddressWithAndWithoutWords() {
        assertThat(get("/search").body())
                .contains("sort=deadline", "sort=readiness")
                .doesNotContain("相关度<");
        assertThat(get("/search?q=x&sort=readiness").body()).contains("相关度<");
        assertThat(service.lastQuery()).isEqualTo("q=x&sort=readiness");
    }

    @Test
    void suggestionsAreOptionsWithTheirMarkupEscaped() {
        HttpResponse<String> list = get("/suggestions?q=smx&kind=RESULT");
        assertThat(service.lastQuery()).isEqualTo("q=smx&kind=RESULT&size=10");
        assertThat(list.body())
                .contains("role=\"option\"")
                .contains("data-link=\"/search?kind=RESULT&amp;q=%E7%9F%B3%E5%A2%A8%E7%83%AF\"")
                .contains("organisation=01932f00-0000-7000-8000-0000000000ab")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
        client.anonymous()
                .get()
                .uri("/api/v1/suggestions?q=smx")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.suggestions[0].text")
                .isEqualTo("石墨烯");
        client.anonymous()
                .get()
                .uri("/api/v1/suggestions?q=smx&size=50")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whileTheServiceIsDownTheSearchBoxIsAPlainOne() {
        service.fails();
        assertThat(get("/suggestions?q=smx").statusCode()).isEqualTo(200);
        client.anonymous()
                .get()
                .uri("/api/v1/suggestions?q=smx")
                .exchange()
                .expectStatus()
                .isEqualTo(503);
    }

    @Test
    void anyInputIsAnswered() {
        for (String words : List.of(
                "字".repeat(10_000),
                "词".repeat(200),
                "😀".repeat(1_500),
                "👩‍🔬 实验",
                "*:*",
                "\"'<script>alert(9)</script>",
                "a)(|&&!{}[]^~?:\\/",
                "${7*7} #{7*7} __${T(java.lang.Runtime)}__::.x",
                "'; DROP TABLE listing; --",
                "\u0000\u0007\u001b[31m",
                "\u202e倒\u2028行\u2066",
                "%00%ff%d8%00",
                "\n\r\nSet-Cookie: a=b")) {
            HttpResponse<String> page = get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
            assertThat(page.statusCode()).as(words).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>alert(9)").doesNotContain(">49<");
            assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
            suggested(words);
        }
    }

    private void suggested(String words) {
        assertThat(get("/suggestions?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .statusCode())
                .as(words)
                .isEqualTo(200);
    }

    @Test
    void whoPagesTooDeepIsToldAndNothingFails() {
        for (String page : List.of("500", "999999999999", "-1", "x")) {
            HttpResponse<String> answer = get("/search?q=x&page=" + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).contains("已忽略");
            client.anonymous()
                    .get()
                    .uri("/api/v1/search?q=x&page=" + page)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("page");
        }
        assertThat(get("/search?q=x&page=499").statusCode()).isEqualTo(200);
    }

    @Test
    void tooManyValuesOfAFilterAreNoHarm() {
        String many = "&industry=NEW_MATERIALS".repeat(500);
        assertThat(get("/search?q=x" + many).statusCode()).isEqualTo(200);
        assertThat(service.lastQuery()).isEqualTo("q=x&industry=NEW_MATERIALS");
    }

    @Test
    void halfACharacterInTheAddressIsRefusedAndNothingFails() {
        for (String path : List.of("/search", "/api/v1/search", "/suggestions", "/api/v1/suggestions")) {
            assertThat(client.browser(null).get(path + "?q=%ED%A0%80%ED%B0").statusCode())
                    .as(path)
                    .isEqualTo(400);
        }
    }

    @Test
    void choosingLeavesACleanAddress() {
        HttpResponse<String> fragment =
                client.browser(null).get("/search?q=x&confirmedWithin=&kind=", "HX-Request", "true");
        assertThat(fragment.headers().firstValue("HX-Push-Url")).hasValue("/search?q=x");
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
    void aSearchThatIsRefusedIsNoOutage() {
        service.refuses("q=x");
        HttpResponse<String> page = get("/search?q=x");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("这个搜索无法执行").doesNotContain("搜索暂时不可用");
        client.anonymous()
                .get()
                .uri("/api/v1/search?q=x")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/search-refused");
        assertThat(get("/search?q=y").statusCode()).isEqualTo(200);
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
