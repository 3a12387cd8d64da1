package org.keqiao.matching.pairing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keqiao.matching.MatchingServiceApplication;

/** The whole service in a process of its own, to be killed and paused. */
final class MatchingProcess {

    private final List<String> command;
    private final Path log;
    private @Nullable Process process;

    MatchingProcess(Map<String, String> settings) {
        this.log = temporaryFile();
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MatchingServiceApplication.class.getName()));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    }

    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when the power fails: nothing is closed, nothing is said. */
    void kill() throws InterruptedException {
        signal("-KILL");
        running().waitFor(20, TimeUnit.SECONDS);
    }

    void pause() throws InterruptedException {
        signal("-STOP");
    }

    void goOn() throws InterruptedException {
        signal("-CONT");
    }

    void end() throws InterruptedException {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private void signal(String signal) throws InterruptedException {
        try {
            new ProcessBuilder("kill", signal, Long.toString(running().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private static Path temporaryFile() {
        try {
            Path file = Files.createTempFile("matching-", ".log");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
