package org.keqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class HomePageFlowTests {

    private final TestClient client;

    HomePageFlowTests(@Autowired TestClient client) {
        this.client = client;
    }

    @Test
    void everybodySeesTheHomePageInChinese() {
        HttpResponse<String> page = client.browser(null).get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("让科研成果找到用得上它的企业").contains("lang=\"zh-CN\"");
    }
}
