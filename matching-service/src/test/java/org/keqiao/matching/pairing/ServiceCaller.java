package org.keqiao.matching.pairing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.keqiao.matching.TestKeys;

/** Asks this service over HTTP as another service does. */
final class ServiceCaller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    ServiceCaller(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, String scope) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + TestKeys.token(TestKeys.LOCAL, "matching-service", scope, Duration.ofMinutes(5)))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
