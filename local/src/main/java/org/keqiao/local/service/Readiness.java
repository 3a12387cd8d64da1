package org.keqiao.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.keqiao.local.stack.PortPlan;

/** Asks a service whether it can serve now. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Readiness() {}

    /** False also if it can't be asked. */
    public static boolean of(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PortPlan.url(port) + "/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
