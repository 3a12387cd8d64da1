package org.keqiao.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.WebFlowTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Half a character is refused wherever it is sent, and leaves a line in the log instead of a stack trace. */
@WebFlowTest
@ExtendWith(OutputCaptureExtension.class)
class UndecodableParametersFlowTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /search?q=%ED%A0%80",
        "GET, /market?of=%ED%A0%80",
        "POST, /login",
        "GET, /api/v1/search?q=%ED%A0%80",
    })
    void halfACharacterIsRefusedInOneLine(String method, String path, CapturedOutput log) throws Exception {
        HttpResponse<String> answer = send(method, path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(log.getAll())
                .doesNotContain(" ERROR ", "InvalidParameterException")
                .satisfies(lines -> assertThat(lines.lines().filter(line -> line.contains("undecodable parameters")))
                        .hasSizeLessThanOrEqualTo(1));
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*");
        HttpRequest.BodyPublisher body = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString("username=%ED%A0%80&password=x")
                : HttpRequest.BodyPublishers.noBody();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
