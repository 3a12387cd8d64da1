package org.keqiao.local.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A real server in a child process on 127.0.0.1. It keeps its data and its port over restarts, so {@link #stop} and
 * {@link #start} again is a restart that clients can sit out. It never outlives this JVM.
 */
public abstract class Engine implements AutoCloseable {

    private final EngineSettings settings;
    private final DataFolder folder;
    private volatile int port;
    private volatile @Nullable ChildProcess child;

    protected Engine(String name, EngineSettings settings) {
        this.settings = settings;
        this.folder = new DataFolder(name, settings.data());
        this.port = settings.port();
    }

    /** How to start the server on {@link #port()} with its data in {@link #dataFolder()}. */
    protected abstract JavaCommand command();

    /** What must be done before the port is asked for. */
    protected void beforeStart() {}

    /** What must be done each time the server has come up, before anyone uses it. */
    protected void afterStart() {}

    /** What must be done once the child is gone, however it went. */
    protected void afterEnd() {}

    /** Starts the server and returns when it serves; does nothing if it already runs. */
    public final synchronized void start() {
        if (isRunning()) {
            return;
        }
        ProcessMark.awaitEndOfEarlier(name(), folder.pidFile());
        folder.prepare(DataFolder.NEEDED_BYTES);
        beforeStart();
        choosePort();
        try {
            child = ChildProcess.start(folder, command());
            afterStart();
        } catch (RuntimeException e) {
            stop();
            afterEnd();
            throw e;
        }
    }

    private void choosePort() {
        if (port == 0) {
            port = Ports.free();
        } else {
            Ports.requireFree(name(), port);
        }
    }

    /** Asks the server to end properly and waits for it; its data stay. */
    public final synchronized void stop() {
        ChildProcess running = child;
        if (running != null) {
            running.close();
            child = null;
            afterEnd();
        }
    }

    @Override
    public final void close() {
        stop();
    }

    public final boolean isReady() {
        return isRunning() && Ports.answers(port);
    }

    /** Whether the child process lives; it may be deaf nevertheless. */
    public final boolean isRunning() {
        ChildProcess running = child;
        return running != null && running.isAlive();
    }

    /** Process id of the child JVM, for those who measure it or do it harm. */
    public final long pid() {
        ChildProcess running = child;
        if (running == null) {
            throw new IllegalStateException(name() + " is not started");
        }
        return running.pid();
    }

    /** {@code elasticsearch}, {@code kafka} or {@code postgres}. */
    public final String name() {
        return folder.engine();
    }

    /** Port on 127.0.0.1; 0 before the first start if any free one was asked for. */
    public final int port() {
        return port;
    }

    /** Host and port, as bootstrap servers are written. */
    public final String address() {
        return "127.0.0.1:" + port;
    }

    public final Path logFile() {
        return folder.logFile();
    }

    protected final EngineSettings settings() {
        return settings;
    }

    /** Where the server keeps its data. */
    protected final Path dataFolder() {
        return folder.data();
    }

    /** The server's own scratch folder. */
    protected final Path temporaryFolder() {
        return folder.temporary();
    }
}
