package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@WebFlowTest
class RateLimitFlowTests {

    private final TestClient client;
    private final TestAccounts accounts;
    private final RateLimits limits;

    RateLimitFlowTests(@Autowired TestClient client, @Autowired TestAccounts accounts, @Autowired RateLimits limits) {
        this.client = client;
        this.accounts = accounts;
        this.limits = limits;
    }

    @Test
    void whoSearchesTooOftenIsToldHowLongToWaitAndOthersAreNot() {
        Actor eager = accounts.firmMember();
        for (int i = 0; i < 700; i++) {
            limits.count(LimitedUse.SEARCH, eager.accountId().toString());
        }
        refused(search(client.api(eager)));
        var page = client.browser(eager).get("/search?q=x");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        search(client.api(accounts.firmMember())).expectStatus().isOk();
    }

    @Test
    void nextWindowEverybodyMayAgain() {
        String who = UUID.randomUUID().toString();
        for (int i = 0; i < 30; i++) {
            assertThat(limits.count(LimitedUse.IMPORT, who)).isZero();
        }
        // The window may turn between two counts: then the count begins anew, at most once here.
        int more = 0;
        while (limits.count(LimitedUse.IMPORT, who).isZero()) {
            assertThat(++more).isLessThan(40);
        }
        assertThat(limits.count(LimitedUse.EXPORT, who)).isZero();
    }

    private static RestTestClient.ResponseSpec search(RestTestClient api) {
        return api.get().uri("/api/v1/search?q=x").exchange();
    }

    private static void refused(RestTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("尝试次数过多");
    }
}
