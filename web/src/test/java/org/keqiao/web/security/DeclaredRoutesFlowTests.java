package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WebFlowTest
class DeclaredRoutesFlowTests {

    private final RequestMappingHandlerMapping controllers;
    private final TestClient client;

    DeclaredRoutesFlowTests(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
            @Autowired TestClient client) {
        this.controllers = controllers;
        this.client = client;
    }

    @Test
    void everyRouteDeclaresWhoMayCallIt() {
        assertThat(controllers.getHandlerMethods().values())
                .filteredOn(route -> RouteAccess.of(route) instanceof RouteAccess.Undeclared)
                .extracting(HandlerMethod::getShortLogMessage)
                .isEmpty();
    }

    @Test
    void errorPagesHaveThePolicyToo() {
        var answer = client.browser(null).get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue(BrowserHeaders.CONTENT_SECURITY_POLICY);
        assertThat(BrowserHeaders.CONTENT_SECURITY_POLICY).doesNotContain("unsafe");
    }

    @Test
    void metricsNeedAServiceTokenAndHealthDoesNot() {
        client.anonymous()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        client.anonymous()
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void theApiDescribesItselfToEverybody() {
        client.anonymous()
                .get()
                .uri("/api/v1/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer");
    }
}
