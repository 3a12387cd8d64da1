package org.keqiao.local.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.keqiao.local.service.Readiness;
import org.keqiao.local.stack.PortPlan;

/** Whether a part does its work, found out by asking it for some. */
enum Health {
    UP,
    DOWN;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static Health ofService(int port) throws InterruptedException {
        return of(Readiness.of(port));
    }

    /** One node can't hold replicas, so yellow is as well as it gets. */
    static Health ofElasticsearch(int port) throws InterruptedException {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(PortPlan.url(port) + "/_cluster/health"))
                    .timeout(PATIENCE)
                    .build();
            String answer = http.send(request, BodyHandlers.ofString()).body();
            return of(answer.contains("\"status\":\"green\"") || answer.contains("\"status\":\"yellow\""));
        } catch (IOException e) {
            return DOWN;
        }
    }

    static Health ofKafka(Queues queues) throws InterruptedException {
        try {
            return of(queues.brokers() > 0);
        } catch (ExecutionException e) {
            return DOWN;
        }
    }

    static Health ofPostgres(Outboxes outboxes) {
        try {
            return of(outboxes.serverAnswers());
        } catch (SQLException e) {
            return DOWN;
        }
    }

    private static Health of(boolean well) {
        return well ? UP : DOWN;
    }
}
