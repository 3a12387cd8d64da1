package org.keqiao.local.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One process of a stack, as {@code status} shows it.
 *
 * @param processes empty if it does not run; the first is the one that the launcher started
 */
public record ProcessRow(String name, List<ProcessHandle> processes, String address, Health health) {

    private static final List<String> TITLES = List.of("NAME", "PID", "ADDRESS", "HEALTH", "MEMORY", "UPTIME");
    private static final String LAYOUT = "%-17s %8s  %-22s %-7s %9s %10s";

    public ProcessRow {
        processes = List.copyOf(processes);
    }

    public boolean isWell() {
        return health == Health.UP && !processes.isEmpty();
    }

    static String table(List<ProcessRow> rows, Instant now) {
        Stream<String> lines = Stream.concat(
                Stream.of(LAYOUT.formatted(TITLES.toArray())), rows.stream().map(row -> row.line(now)));
        long all = rows.stream().mapToLong(row -> row.memory().orElse(0)).sum();
        String sum = LAYOUT.formatted("together", "", "", "", megabytes(all), "");
        return String.join(
                "\n", Stream.concat(lines, Stream.of(sum.stripTrailing())).toList());
    }

    private String line(Instant now) {
        Optional<ProcessHandle> process = processes.stream().findFirst();
        return LAYOUT.formatted(
                name,
                process.map(p -> Long.toString(p.pid())).orElse("-"),
                address,
                health,
                memory().isPresent() ? megabytes(memory().getAsLong()) : "-",
                process.flatMap(p -> p.info().startInstant())
                        .map(start -> uptime(Duration.between(start, now)))
                        .orElse("-"));
    }

    OptionalLong memory() {
        long bytes = processes.stream()
                .mapToLong(process -> Memory.of(process).orElse(0))
                .sum();
        return bytes == 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    static String uptime(Duration time) {
        return time.toHours() > 0
                ? "%d h %02d min".formatted(time.toHours(), time.toMinutesPart())
                : "%d min %02d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
