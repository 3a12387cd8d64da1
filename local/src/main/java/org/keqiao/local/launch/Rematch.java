package org.keqiao.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.api.ServiceDown;

/**
 * {@code rematch}: has matching-service score everything again. What is left to do stands in its database: after Ctrl-C it goes on by
 * itself, and after a kill when it is back.
 */
record Rematch(Arguments arguments, Clock clock) {

    private static final String REMATCH = "/rematch";
    private static final long POLL_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    int run() throws InterruptedException {
        arguments.requireNoOperands();
        JsonClient matching = Running.on(arguments).matchingServiceAsLocal(clock);
        Instant start = clock.instant();
        long told = -1;
        JsonNode progress =
                matching.post(REMATCH, JsonNodeFactory.instance.objectNode()).orThrow();
        while (progress.path("open").asLong() > 0) {
            long done = progress.path("total").asLong() - progress.path("open").asLong();
            if (done != told) {
                System.out.printf(
                        "%d of %d listings matched%n",
                        done, progress.path("total").asLong());
                told = done;
            }
            Thread.sleep(POLL_MILLIS);
            progress = progress(matching);
        }
        long total = progress.path("total").asLong();
        double seconds =
                Math.max(0.001, Duration.between(start, clock.instant()).toMillis() / 1000.0);
        System.out.printf("All %d listings matched in %.1f s, %.0f a second%n", total, seconds, total / seconds);
        return 0;
    }

    /** Waits for a service that died meanwhile: it is started again by itself. */
    private JsonNode progress(JsonClient matching) throws InterruptedException {
        Instant giveUp = clock.instant().plus(PATIENCE);
        boolean told = false;
        while (true) {
            try {
                return matching.get(REMATCH).orThrow();
            } catch (ServiceDown e) {
                if (clock.instant().isAfter(giveUp)) {
                    throw e;
                }
                if (!told) {
                    System.out.println("matching-service does not answer; the rest is matched when it is back");
                    told = true;
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
    }
}
