package org.keqiao.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.engine.Ports;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;

/** A whole stack, with the real engines and fake services, as a person at the terminal sees it. */
class LaunchFlowTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> PARTS =
            List.of("web", "matching-service", "search-service", "elasticsearch", "kafka", "postgres");

    @TempDir
    Path folder;

    private FakeCheckout checkout;
    private StackFolder data;
    private int port;
    private @Nullable Process launcher;

    @BeforeEach
    void prepare() throws IOException {
        checkout = FakeCheckout.in(folder.resolve("checkout"));
        data = new StackFolder(folder.resolve("data"));
        port = sixFreePorts();
    }

    @AfterEach
    void endLauncher() throws Exception {
        Process started = launcher;
        if (started != null) {
            started.destroy();
            started.onExit().get(2, TimeUnit.MINUTES);
        }
    }

    @Test
    void theLifeOfAStack() throws Exception {
        up();
        await("Keqiao is up", () -> said("up").contains("Keqiao is up: http://127.0.0.1:" + port));

        assertThat(command("again", "up").waitFor()).isZero();
        assertThat(said("again"))
                .contains("Keqiao already runs on " + data.root())
                .contains("./keqiao down");

        assertThat(command("status", "status").waitFor()).isZero();
        assertThat(said("status").lines().filter(line -> line.contains(" UP "))).hasSize(7);

        ProcessHandle web = process("web").orElseThrow();
        web.destroyForcibly();
        await(
                "web comes back",
                () -> process("web").filter(now -> now.pid() != web.pid()).isPresent());
        assertThat(said("up")).contains("web died; starting it again (1)");

        assertThat(command("down", "down").waitFor()).isZero();
        assertThat(said("up")
                        .lines()
                        .filter(line -> line.contains("] stopping "))
                        .map(line -> line.replaceFirst(".*stopping ", "")))
                .containsExactlyElementsOf(PARTS);
        assertThat(command("status", "status").waitFor()).isEqualTo(Status.NOTHING_RUNS);
    }

    @Test
    void aKilledLauncherLeavesNoOrphan() throws Exception {
        Process up = up();
        await("Keqiao is up", () -> said("up").contains("Keqiao is up"));
        List<ProcessHandle> children = PARTS.stream()
                .flatMap(part -> process(part).stream())
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()))
                .toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(PARTS.size());

        up.destroyForcibly();

        await("all children end", () -> children.stream().noneMatch(ProcessHandle::isAlive));
        await(
                "the ports are free",
                () -> Stream.iterate(port, p -> p < port + 6, p -> p + 1).allMatch(Ports::isFree));
    }

    @Test
    void aTakenPortIsSaidAndNothingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(port + 3, 1, InetAddress.getLoopbackAddress())) {
            Process up = up();

            assertThat(up.waitFor()).isEqualTo(Keqiao.FAILED);
            assertThat(said("up"))
                    .contains(taken.getLocalPort() + " (for elasticsearch)")
                    .contains("./keqiao up --port ");
            assertThat(data.root().resolve("postgres")).doesNotExist();
        }
    }

    private Process up() throws IOException {
        Process started = command("up", "up", "--no-demonstration");
        launcher = started;
        return started;
    }

    private Process command(String name, String... words) throws IOException {
        List<String> all = Stream.concat(
                        Stream.of(words),
                        words[0].equals("up")
                                ? Stream.of("--data", data.root().toString(), "--port", Integer.toString(port))
                                : Stream.of("--data", data.root().toString()))
                .toList();
        return checkout.run(folder.resolve(name + ".out"), all.toArray(String[]::new));
    }

    private Optional<ProcessHandle> process(String part) {
        return StackState.read(data).flatMap(state -> state.process(part));
    }

    private String said(String name) {
        try {
            return Files.readString(folder.resolve(name + ".out"));
        } catch (IOException e) {
            return "";
        }
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(what + "; said so far:\n" + said("up"))
                    .isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private static int sixFreePorts() {
        while (true) {
            int first = Ports.free();
            if (Stream.iterate(first, p -> p < first + 6, p -> p + 1).allMatch(Ports::isFree)) {
                return first;
            }
        }
    }
}
