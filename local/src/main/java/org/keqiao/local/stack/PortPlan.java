package org.keqiao.local.stack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keqiao.local.engine.Ports;

/** Six neighbouring ports of 127.0.0.1, the first of which is the page's. */
public record PortPlan(int base) {

    public static final int DEFAULT_BASE = 8080;

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_530;
    private static final int STRIDE = 10;
    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(25);
    private static final long POLL_MILLIS = 200;

    public PortPlan {
        if (base < LOWEST || base > HIGHEST) {
            throw new StackException("--port must be " + LOWEST + " to " + HIGHEST + ", got " + base
                    + ". The five ports after it are used too.");
        }
    }

    public int web() {
        return base;
    }

    public int searchService() {
        return base + 1;
    }

    public int matchingService() {
        return base + 2;
    }

    public int elasticsearch() {
        return base + 3;
    }

    public int kafka() {
        return base + 4;
    }

    public int postgres() {
        return base + 5;
    }

    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** Refuses if somebody else listens on one of the ports; names them and a base whose ports are free. */
    public void requireFree() {
        Map<String, Integer> taken = taken();
        if (taken.isEmpty()) {
            return;
        }
        String ports = taken.entrySet().stream()
                .map(entry -> "  " + entry.getValue() + " (for " + entry.getKey() + ")")
                .collect(Collectors.joining("\n"));
        throw new StackException("Already in use on 127.0.0.1:\n" + ports
                + "\nEnd the program that listens there (ss -ltnp shows which), or choose other ports:\n  ./keqiao up --port "
                + nextFree());
    }

    /** Waits for children of a killed launcher to leave their ports; says nothing if they don't. */
    public void awaitFree() throws InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_LEAVE.toNanos();
        while (!taken().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private int nextFree() {
        return IntStream.iterate(base + STRIDE, candidate -> candidate <= HIGHEST, candidate -> candidate + STRIDE)
                .filter(candidate -> new PortPlan(candidate).taken().isEmpty())
                .findFirst()
                .orElse(DEFAULT_BASE);
    }

    private Map<String, Integer> taken() {
        return byName().entrySet().stream()
                .filter(entry -> !Ports.isFree(entry.getValue()))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("web", web());
        ports.put("search-service", searchService());
        ports.put("matching-service", matchingService());
        ports.put("elasticsearch", elasticsearch());
        ports.put("kafka", kafka());
        ports.put("postgres", postgres());
        return ports;
    }
}
