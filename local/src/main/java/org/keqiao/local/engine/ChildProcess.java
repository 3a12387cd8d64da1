package org.keqiao.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of an engine's child JVM. */
final class ChildProcess {

    private static final Duration TIME_TO_START = Duration.ofMinutes(2);
    private static final long SECONDS_TO_CLOSE = 30;
    private static final long POLL_MILLIS = 20;

    private final DataFolder folder;
    private final Process process;

    private ChildProcess(DataFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Starts the child and returns when it serves. */
    static ChildProcess start(DataFolder folder, JavaCommand command) {
        ChildProcess child = launch(folder, command.line(folder.readyFile(), folder.temporary()));
        try {
            child.awaitReady();
            return child;
        } catch (RuntimeException e) {
            child.process.destroyForcibly();
            throw e;
        }
    }

    private static ChildProcess launch(DataFolder folder, List<String> line) {
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.logFile().toFile())
                    .directory(folder.path().toFile())
                    .start();
            ProcessMark.write(folder.pidFile(), process.toHandle());
            return new ChildProcess(folder, process);
        } catch (IOException e) {
            throw new EngineException(folder.engine() + " could not be started: " + e.getMessage(), e);
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!Files.exists(folder.readyFile())) {
            if (!process.isAlive()) {
                throw failure("ended at start (exit code " + process.exitValue() + ")");
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready after " + TIME_TO_START.toSeconds() + " s");
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted while starting");
        }
    }

    private EngineException failure(String what) {
        return new EngineException(
                folder.engine() + " " + what + ". Last lines of " + folder.logFile() + ":\n  " + folder.lastLogLines());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Closing its standard input asks the child to end; if it doesn't, it is ended. */
    void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy(); // the pipe is broken, so ask by signal
        }
        try {
            if (!process.waitFor(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
