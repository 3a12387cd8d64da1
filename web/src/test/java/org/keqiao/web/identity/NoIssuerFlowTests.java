package org.keqiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class NoIssuerFlowTests {

    @Autowired
    TestClient client;

    @Test
    void withoutConfigurationThereIsNoOtherWayIn() {
        TestBrowser browser = client.browser(null);
        assertThat(browser.get("/login").body()).doesNotContain("oauth2", "统一身份");
        assertThat(browser.get("/oauth2/authorization/campus").statusCode()).isEqualTo(404);
        assertThat(browser.get("/login/oauth2/code/campus?code=1&state=1").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/login/unknown").statusCode()).isEqualTo(302);
    }
}
