package org.keqiao.local.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.secret.RandomText;
import org.keqiao.local.stack.StackException;

/** One import of JSON Lines, from the upload to its last row. */
record ImportUpload(JsonClient web, Consumer<String> say) {

    private static final String IMPORTS = "/api/v1/imports";
    private static final long POLL_MILLIS = 1_000;
    private static final long NEWS_MILLIS = 5_000;

    /** @param name what the rows are, for people */
    void run(String name, String jsonLines) throws InterruptedException {
        String boundary = "keqiao-" + RandomText.token();
        JsonNode begun = web.post(IMPORTS, "multipart/form-data; boundary=" + boundary, form(boundary, name, jsonLines))
                .orThrow();
        JsonNode ended = follow(name, IMPORTS + "/" + begun.path("id").asText());
        int failed = ended.path("failed").asInt();
        if (!ended.path("failure").isNull() && !ended.path("failure").isMissingNode()) {
            throw new StackException("The import of " + name + " failed: " + ended.path("failure"));
        }
        if (failed > 0) {
            throw new StackException(failed + " " + name + " were refused, the first: "
                    + ended.path("errors").path(0));
        }
        say.accept("%d demonstration %s posted".formatted(ended.path("done").asInt(), name));
    }

    private JsonNode follow(String name, String path) throws InterruptedException {
        long news = System.nanoTime();
        while (true) {
            JsonNode progress = web.get(path).orThrow();
            if (!progress.path("finishedAt").isMissingNode()
                    && !progress.path("finishedAt").isNull()) {
                return progress;
            }
            if (System.nanoTime() - news > NEWS_MILLIS * 1_000_000) {
                news = System.nanoTime();
                say.accept("demonstration %s: %d of %d"
                        .formatted(
                                name,
                                progress.path("done").asInt(),
                                progress.path("total").asInt()));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** RFC 7578. */
    private static BodyPublisher form(String boundary, String name, String jsonLines) {
        return BodyPublishers.ofString(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name + ".jsonl\"\r\nContent-Type: application/jsonl\r\n\r\n" + jsonLines + "\r\n--" + boundary
                        + "--\r\n");
    }
}
