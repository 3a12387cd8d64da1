package org.keqiao.web.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open page: listens to the stream of events and keeps what it hears, as {@code event=data}. */
final class Listener implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;
    private final HttpClient http = HttpClient.newHttpClient();

    Listener(String address, String sessionCookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/inbox/events"))
                .header("Cookie", sessionCookie)
                .header("Accept", "text/event-stream")
                .build();
        response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::listen);
    }

    int status() {
        return response.statusCode();
    }

    List<String> heard() {
        return heard;
    }

    private void listen() {
        try (Scanner lines = new Scanner(response.body(), StandardCharsets.UTF_8)) {
            String event = "";
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    heard.add(event + "=" + line.substring("data:".length()).strip());
                }
            }
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
