package org.keqiao.local.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** What the launcher leaves in the data folder about itself and its children, for the commands that come later. */
public final class StackState {

    private static final long SECONDS_TO_END = 30;
    private static final String LAUNCHER = "launcher";

    private final StackFolder folder;
    private final Properties values = new Properties();

    private StackState(StackFolder folder) {
        this.folder = folder;
    }

    /** A new one, of this very process. */
    public static StackState begin(StackFolder folder, PortPlan ports) {
        StackState state = new StackState(folder);
        state.values.setProperty("port", Integer.toString(ports.base()));
        state.values.setProperty("phase", Phase.STARTING.name());
        state.values.setProperty(
                "process." + LAUNCHER, ProcessName.of(ProcessHandle.current()).toString());
        state.write();
        return state;
    }

    public static Optional<StackState> read(StackFolder folder) {
        return folder.state().read().map(text -> {
            StackState state = new StackState(folder);
            try {
                state.values.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return state;
        });
    }

    /** The stack that runs on the folder now. */
    public static Optional<StackState> running(StackFolder folder) {
        return read(folder).filter(state -> state.launcher().isPresent());
    }

    public synchronized void enter(Phase phase) {
        values.setProperty("phase", phase.name());
        write();
    }

    public synchronized void started(String part, long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            values.setProperty("process." + part, ProcessName.of(process).toString());
            write();
        });
    }

    public Phase phase() {
        return Phase.valueOf(values.getProperty("phase"));
    }

    public PortPlan ports() {
        return new PortPlan(Integer.parseInt(values.getProperty("port")));
    }

    public Optional<ProcessHandle> launcher() {
        return process(LAUNCHER);
    }

    public Optional<ProcessHandle> process(String part) {
        return Optional.ofNullable(values.getProperty("process." + part))
                .map(ProcessName::parse)
                .flatMap(ProcessName::living);
    }

    /** Children of a launcher that was killed end themselves; this waits for them, and ends those that hang. */
    public void awaitEndOfChildren() {
        Set<String> names = new TreeSet<>(values.stringPropertyNames());
        names.stream()
                .filter(name -> name.startsWith("process."))
                .map(name -> name.substring("process.".length()))
                .flatMap(part -> process(part).stream())
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .forEach(StackState::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }

    private void write() {
        StringWriter text = new StringWriter();
        try {
            values.store(text, "Written by the launcher; read by ./keqiao status and down");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.state().write(text.toString());
    }

    /** Where the launcher is. */
    public enum Phase {
        STARTING,
        READY,
        STOPPING,
        STOPPED
    }
}
