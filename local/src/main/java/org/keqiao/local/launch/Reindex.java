package org.keqiao.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.stack.StackException;

/** {@code reindex}: has search-service read all listings into a new index, while the old one goes on serving until the swap. */
record Reindex(Arguments arguments, Clock clock) {

    private static final String REBUILD = "/indices/rebuild";
    private static final long POLL_MILLIS = 500;

    int run() throws InterruptedException {
        arguments.requireNoOperands();
        JsonClient searchService = Running.on(arguments).searchServiceAsLocal(clock);
        searchService.post(REBUILD, JsonNodeFactory.instance.objectNode()).orThrow();
        String told = "";
        while (true) {
            JsonNode progress = searchService.get(REBUILD).orThrow();
            told = tell(progress, told);
            if (!progress.path("finishedAt").asText("").isEmpty()
                    && !progress.path("finishedAt").isNull()) {
                return end(progress);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static String tell(JsonNode progress, String told) {
        String line = "%s: %d of %d messages read"
                .formatted(
                        progress.path("state").asText(),
                        progress.path("read").asLong(),
                        progress.path("total").asLong());
        if (!line.equals(told)) {
            System.out.println(line);
        }
        return line;
    }

    private static int end(JsonNode progress) {
        if (!progress.path("state").asText().equals("SUCCEEDED")) {
            throw new StackException("The rebuild failed, the old index goes on serving: "
                    + progress.path("error").asText());
        }
        System.out.println("The new index serves: " + progress.path("index").asText());
        return 0;
    }
}
