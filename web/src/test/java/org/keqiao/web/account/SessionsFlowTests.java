package org.keqiao.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class SessionsFlowTests {

    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[0-9a-f]{32}/end)\"");

    private final TestClient client;
    private final TestAccounts accounts;

    SessionsFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts) {
        this.client = client;
        this.accounts = accounts;
    }

    @Test
    void aPersonSeesTheirOtherBrowserAndSignsItOut() {
        Actor actor = accounts.researcher();
        TestBrowser here = client.browser(actor);
        TestBrowser there = client.browser(actor);
        String page = here.get("/account").body();
        assertThat(page).contains("当前").doesNotContain(there.cookie("keqiao"));
        Matcher end = END.matcher(page);
        assertThat(end.find()).isTrue();
        String action = end.group(1);
        assertThat(end.find()).as("the current one has no button").isFalse();

        TestBrowser stranger = client.browser(accounts.researcher());
        assertThat(stranger.submit("/account", action, Map.of()).statusCode()).isEqualTo(404);
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
        here.submit("/account", action, Map.of());
        assertThat(there.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void allOthersEndAtOnce() {
        Actor actor = accounts.researcher();
        TestBrowser here = client.browser(actor);
        TestBrowser second = client.browser(actor);
        TestBrowser third = client.browser(actor);
        here.submit("/account", "/account/sessions/end-others", Map.of());
        assertThat(second.get("/account").statusCode()).isEqualTo(302);
        assertThat(third.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").body()).contains("当前").doesNotContain("end-others");
    }
}
