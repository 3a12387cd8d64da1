package org.keqiao.local.launch;

import java.time.Clock;
import java.util.Optional;
import org.keqiao.contracts.event.Topics;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;
import org.keqiao.local.status.StackReport;

/** {@code status}: exit code 0 if all is well, 3 if nothing runs, 1 else. */
record Status(Arguments arguments, Clock clock) {

    static final int NOTHING_RUNS = 3;

    int run() throws InterruptedException {
        arguments.requireNoOperands();
        StackFolder folder = arguments.folder();
        Optional<StackState> running = StackState.running(folder);
        if (running.isEmpty()) {
            System.out.println("Nothing runs on " + folder.root() + ". Start it with " + arguments.again("up"));
            return NOTHING_RUNS;
        }
        StackState state = running.get();
        StackReport report = StackReport.of(folder, state, clock.instant());
        System.out.println("Keqiao on " + folder.root() + " (" + state.phase() + ")\n");
        System.out.println(report.table() + "\n");
        report.waiting().forEach(System.out::println);
        System.out.println("\n" + commands(folder, state.ports()));
        return report.isAllWell() ? 0 : Keqiao.FAILED;
    }

    /** To copy. */
    private String commands(StackFolder folder, PortPlan ports) {
        return """
                page       %s
                psql       PGPASSFILE=%s psql -h 127.0.0.1 -p %d -U web keqiao        (or -U matching)
                kcat       kcat -b 127.0.0.1:%d -C -t %s -o beginning -e
                curl       curl -H "Authorization: Bearer $(%s)" '%s/api/v1/search?kind=RESULT&size=3'
                           curl '%s/_cat/indices?v'
                passwords  %s
                logs       %s""".formatted(
                        PortPlan.url(ports.web()),
                        folder.psqlPasswords().path(),
                        ports.postgres(),
                        ports.kafka(),
                        Topics.PAIRINGS,
                        arguments.again("token university"),
                        PortPlan.url(ports.web()),
                        PortPlan.url(ports.elasticsearch()),
                        folder.secretsFile(),
                        folder.logs());
    }
}
