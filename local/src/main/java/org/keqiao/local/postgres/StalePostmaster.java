package org.keqiao.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.keqiao.local.engine.EngineException;

/**
 * A postmaster outlives the JVM that started it when that JVM is killed. It is found by its own pid file in the data
 * folder and asked to stop ("fast" shutdown: clients are cut off, nothing is lost).
 */
final class StalePostmaster {

    private static final long SECONDS_TO_STOP = 30;

    private StalePostmaster() {}

    /** Returns once no server of an earlier start runs on this data folder. */
    static void stop(Path data) {
        try {
            Optional<ProcessHandle> stale = find(data);
            if (stale.isPresent()) {
                stop(stale.get());
            }
        } catch (IOException e) {
            throw new EngineException("postgres can't tell whether an earlier server still runs on " + data, e);
        }
    }

    /** First line of the file: the pid; second: the data folder. The command guards against a recycled pid. */
    private static Optional<ProcessHandle> find(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(1).equals(data.toString())) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(StalePostmaster::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which would wait for every client. */
    private static void stop(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                .inheritIO()
                .start();
        try {
            postmaster.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "An earlier PostgreSQL server on this data folder does not stop; end process " + postmaster.pid()
                            + " by hand",
                    e);
        }
    }
}
