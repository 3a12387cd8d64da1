package org.keqiao.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class PasswordChangeFlowTests {

    private static final String NEW = "四个不相干的词：灯塔 钴 芭蕉 回声";

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClient client;

    @Test
    void theOldPasswordSetsANewOneAndSignsOutEverywhereElse() {
        Actor actor = accounts.researcher();
        TestBrowser browser = client.browser(actor);
        TestBrowser elsewhere = client.browser(actor);
        String session = browser.cookie("keqiao");
        assertThat(change(browser, TestAccounts.PASSWORD, NEW)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/account?password");
        assertThat(browser.cookie("keqiao")).isNotEqualTo(session);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(client.browser(actor).get("/account").statusCode())
                .as("the old one is over")
                .isEqualTo(302);
        TestBrowser again = client.browser(null);
        again.signIn(actor.username(), NEW);
        assertThat(again.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverDoesNotKnowTheOldOneSetsNone() {
        Actor actor = accounts.researcher();
        HttpResponse<String> refused = change(client.browser(actor), "不是它", NEW);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("密码不对").doesNotContain(NEW);
        assertThat(client.browser(actor).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void guessingTheOldOneEnds() {
        TestBrowser browser = client.browser(accounts.researcher());
        int status = 0;
        for (int i = 0; i < 40 && status != 429; i++) {
            status = change(browser, "猜第" + i + "次", NEW).statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "password1",
                "qwertyuiop",
                "P@ssw0rd",
                "88888888",
                "keqiao2026",
                "woaini1314",
                "密码密码密码密码"
            })
    void whatEverybodyTriesFirstIsNoPassword(String common) {
        HttpResponse<String> refused = change(client.browser(accounts.researcher()), TestAccounts.PASSWORD, common);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("太容易被猜到");
    }

    private static HttpResponse<String> change(TestBrowser browser, String current, String password) {
        return browser.submit(
                "/account/password", "/account/password", Map.of("current", current, "password", password));
    }
}
