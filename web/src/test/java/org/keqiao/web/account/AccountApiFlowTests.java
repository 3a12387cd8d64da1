package org.keqiao.web.account;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@WebFlowTest
class AccountApiFlowTests {

    private final TestClient client;
    private final TestAccounts accounts;

    AccountApiFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts) {
        this.client = client;
        this.accounts = accounts;
    }

    @Test
    void nobodyIsAnsweredWithAProblem() {
        post(client.anonymous(), "/api/v1/organisations", Map.of())
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json;charset=UTF-8")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("需要登录");
    }

    @Test
    void aResearcherMayNotRegisterOrganisations() {
        post(client.api(accounts.researcher()), "/api/v1/organisations", Map.of())
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aSecondOrganisationOfOneNameConflicts() {
        RestTestClient api = client.api(accounts.coordinator());
        Map<String, Object> wish = Map.of("name", "北京测试材料研究院", "kind", "RESEARCH_INSTITUTE", "zone", "HUAIROU");
        post(api, "/api/v1/organisations", wish).expectStatus().isCreated();
        post(api, "/api/v1/organisations", wish)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("name")
                .jsonPath("$.errors[0].remedy")
                .isNotEmpty();
    }

    @Test
    void everyInvalidFieldIsNamedWithItsRemedy() {
        post(client.api(accounts.administrator()), "/api/v1/accounts", Map.of("username", "李 雷", "password", "短"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[?(@.field=='username')].remedy")
                .isNotEmpty()
                .jsonPath("$.errors[?(@.field=='role')].message")
                .isEqualTo("不能缺少");
    }

    @Test
    void anUnknownFieldIsAMistakeThatIsNamed() {
        post(client.api(accounts.coordinator()), "/api/v1/organisations", Map.of("nmae", "x"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("nmae");
    }

    private static RestTestClient.ResponseSpec post(RestTestClient api, String path, Map<String, ?> body) {
        return api.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
