package org.keqiao.local.status;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.keqiao.local.stack.Databases;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;

/**
 * A stack at one moment.
 *
 * @param waiting lines about queues and outboxes
 */
public record StackReport(List<ProcessRow> processes, List<String> waiting, Instant at) {

    public StackReport {
        processes = List.copyOf(processes);
        waiting = List.copyOf(waiting);
    }

    public static StackReport of(StackFolder folder, StackState state, Instant now) throws InterruptedException {
        Outboxes outboxes = new Outboxes(state.ports().postgres(), folder.secrets());
        try (Queues queues = new Queues(state.ports().kafka())) {
            List<ProcessRow> processes = new ProcessRows(folder, state, queues, outboxes).all();
            List<String> waiting = new ArrayList<>(lag(queues));
            waiting.addAll(outboxes(outboxes));
            return new StackReport(processes, waiting, now);
        }
    }

    private static List<String> lag(Queues queues) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        try {
            for (String group : queues.groups()) {
                queues.lag(group)
                        .forEach((topic, lag) -> lines.add("%-17s has %d to read in %s".formatted(group, lag, topic)));
            }
        } catch (ExecutionException e) {
            lines.add("kafka does not tell how much waits: " + e.getCause());
        }
        return lines;
    }

    private static List<String> outboxes(Outboxes outboxes) {
        List<String> lines = new ArrayList<>();
        for (String owner : Databases.OWNERS) {
            try {
                outboxes.waiting(owner)
                        .ifPresent(
                                events -> lines.add("%-17s has %d to send from its outbox".formatted(owner, events)));
            } catch (SQLException e) {
                lines.add(owner + "'s outbox can't be read: " + e.getMessage());
            }
        }
        return lines;
    }

    public boolean isAllWell() {
        return processes.stream().allMatch(ProcessRow::isWell);
    }

    public String table() {
        return ProcessRow.table(processes, at);
    }
}
