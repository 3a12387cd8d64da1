package org.keqiao.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;

/** {@code replay-ledger}: rebuilds the ledger of pairings from its topic into a table of its own and tells whether both are the same. */
record ReplayLedger(Arguments arguments, Clock clock) {

    int run() throws InterruptedException {
        arguments.requireNoOperands();
        JsonNode found = Running.on(arguments)
                .matchingServiceAsLocal(clock)
                .post("/ledger/replay", JsonNodeFactory.instance.objectNode())
                .orThrow();
        boolean same = found.path("same").asBoolean();
        System.out.printf(
                "%d messages read, %d pairings in the ledger: %s%n",
                found.path("read").asLong(),
                found.path("pairings").asLong(),
                same ? "the topic tells the same" : "the topic tells otherwise");
        System.out.printf(
                "missing on the topic %d, unknown to the ledger %d, different %d, unreadable %d%n",
                found.path("missing").asLong(),
                found.path("unknown").asLong(),
                found.path("different").asLong(),
                found.path("unreadable").asLong());
        return same ? 0 : Keqiao.FAILED;
    }
}
