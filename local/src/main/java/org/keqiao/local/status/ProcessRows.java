package org.keqiao.local.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqiao.local.service.ServiceSpecs;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;

/** All processes of a stack. */
record ProcessRows(StackFolder folder, StackState state, Queues queues, Outboxes outboxes) {

    List<ProcessRow> all() throws InterruptedException {
        PortPlan ports = state.ports();
        return List.of(
                row("launcher", "-", state.launcher().isPresent() ? Health.UP : Health.DOWN),
                service(ServiceSpecs.WEB, ports.web()),
                service(ServiceSpecs.SEARCH, ports.searchService()),
                service(ServiceSpecs.MATCHING, ports.matchingService()),
                row(
                        "elasticsearch",
                        PortPlan.url(ports.elasticsearch()),
                        Health.ofElasticsearch(ports.elasticsearch())),
                row("kafka", "127.0.0.1:" + ports.kafka(), Health.ofKafka(queues)),
                postgres("127.0.0.1:" + ports.postgres()));
    }

    private ProcessRow service(String name, int port) throws InterruptedException {
        return row(name, PortPlan.url(port), Health.ofService(port));
    }

    private ProcessRow row(String name, String address, Health health) {
        return new ProcessRow(name, state.process(name).stream().toList(), address, health);
    }

    /** The server proper is no child of its keeper. */
    private ProcessRow postgres(String address) {
        List<ProcessHandle> processes =
                new ArrayList<>(state.process("postgres").stream().toList());
        postmaster().ifPresent(server -> {
            processes.add(server);
            server.descendants().forEach(processes::add);
        });
        return new ProcessRow("postgres", processes, address, Health.ofPostgres(outboxes));
    }

    private Optional<ProcessHandle> postmaster() {
        Path file = folder.engine("postgres").resolve("data").resolve("postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // it stops just now
        }
    }
}
