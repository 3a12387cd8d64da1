package org.keqiao.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Remembers in a file which child runs on a data folder and whose child it is, so that a later start neither disturbs a
 * living one nor trips over one that is still ending. A pid alone may be recycled; with its start time it is not.
 */
record ProcessMark(String child, String parent) {

    private static final long SECONDS_TO_END = 20;

    static void write(Path file, ProcessHandle child) throws IOException {
        Files.write(file, List.of(text(child), text(ProcessHandle.current())));
    }

    private static String text(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("?");
    }

    /** Returns once no child of an earlier parent is left; refuses if its parent still lives. */
    static void awaitEndOfEarlier(String engine, Path file) {
        read(file).ifPresent(mark -> mark.awaitEnd(engine));
    }

    private static Optional<ProcessMark> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 2 ? Optional.empty() : Optional.of(new ProcessMark(lines.get(0), lines.get(1)));
        } catch (IOException e) {
            return Optional.empty(); // the usual case: no earlier start
        }
    }

    private void awaitEnd(String engine) {
        Optional<ProcessHandle> running = living(child);
        if (running.isEmpty()) {
            return;
        }
        living(parent).ifPresent(owner -> {
            throw new EngineException(engine + " already runs on this data folder (pid "
                    + running.get().pid() + ", started by pid " + owner.pid()
                    + "). Stop that one first, or choose another data folder");
        });
        CompletableFuture<ProcessHandle> end = running.get().onExit();
        end.completeOnTimeout(running.get(), SECONDS_TO_END, TimeUnit.SECONDS).join();
        running.get().destroyForcibly();
    }

    private static Optional<ProcessHandle> living(String text) {
        long pid = Long.parseLong(text.substring(0, text.indexOf(' ')));
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> text(process).equals(text));
    }
}
