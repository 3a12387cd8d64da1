package org.keqiao.local.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The life of a child process. Its standard input is a pipe that only the parent holds: when the parent dies, however
 * abruptly, the kernel closes the pipe, and the child reads end of file and ends itself. So no orphan stays.
 */
public final class Child {

    /** Path of the file that the child creates once it serves. */
    public static final String READY_FILE = "keqiao.child.ready";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicReference<@Nullable AutoCloseable> server = new AtomicReference<>();

    private Child() {}

    /** Starts a server. */
    @FunctionalInterface
    public interface Start {

        AutoCloseable start() throws Exception;
    }

    /** Starts the server, says so, and serves until the parent closes our standard input or a signal ends us. */
    @SuppressWarnings("CatchAndPrintStackTrace") // standard error is the engine's log file
    public static void run(Start start) {
        Child child = new Child();
        Runtime.getRuntime().addShutdownHook(new Thread(child::closeServer, "close-server"));
        watchParent();
        try {
            child.server.set(start.start());
            Files.writeString(Path.of(System.getProperty(READY_FILE)), "ready");
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    static void watchParent() {
        Thread.ofPlatform().daemon(false).name("watch-parent").start(Child::exitWhenParentEnds);
    }

    private static void exitWhenParentEnds() {
        try {
            while (System.in.read() >= 0) {
                // the parent never writes; only the end of file matters
            }
        } catch (IOException e) {
            System.err.println("Lost the parent: " + e);
        }
        System.exit(0);
    }

    private void closeServer() {
        haltLater();
        try {
            AutoCloseable running = server.get();
            if (running != null) {
                running.close();
            }
        } catch (Exception e) {
            System.err.println("The server did not close properly: " + e);
        }
    }

    /** For shutdown hooks: whatever hangs, the process ends. */
    static void haltLater() {
        Thread.ofPlatform().daemon(true).name("halt-if-stuck").start(Child::haltIfStuck);
    }

    private static void haltIfStuck() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(2);
    }
}
