package org.keqiao.web.developer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class DeveloperPagesFlowTests {

    private final TestClient client;

    DeveloperPagesFlowTests(@Autowired TestClient client) {
        this.client = client;
    }

    @Test
    void everyDocumentThatThePageNamesIsThere() {
        String page = client.browser(null).get("/developers").body();
        assertThat(page).contains("/developers/asyncapi.yaml", "/api/v1/openapi.json", "keqiao.pairings.v1");
        assertThat(client.browser(null).get("/developers/asyncapi.yaml").body()).startsWith("asyncapi: 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairing", "listing-snapshot", "listing-indexed"})
    void schemasAreThere(String name) {
        assertThat(client.browser(null)
                        .get("/developers/schemas/" + name + ".schema.json")
                        .body())
                .contains("$schema");
    }

    @Test
    void nothingElseOfTheClassPathIsThere() {
        assertThat(client.browser(null)
                        .get("/developers/schemas/..%2F..%2Fapplication.yml")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }
}
