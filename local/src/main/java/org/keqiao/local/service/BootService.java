package org.keqiao.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.keqiao.local.engine.Ports;
import org.keqiao.local.secret.PrivateFile;
import org.keqiao.local.stack.StackException;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.supervision.Part;

/** A service of ours in a JVM of its own. */
public final class BootService implements Part {

    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 200;

    private final ServiceSpec spec;
    private final StackFolder folder;
    private final Installation installation;
    private volatile @Nullable ServiceProcess process;

    public BootService(ServiceSpec spec, StackFolder folder, Installation installation) {
        this.spec = spec;
        this.folder = folder;
        this.installation = installation;
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public int port() {
        return spec.port();
    }

    @Override
    public void start() {
        ServiceProcess started = launch();
        process = started;
        try {
            awaitReady(started);
        } catch (InterruptedException e) {
            started.kill();
            Thread.currentThread().interrupt();
            throw new StackException(name() + " was stopped while it started", e);
        } catch (StackException e) {
            started.kill();
            throw e;
        }
    }

    private ServiceProcess launch() {
        PrivateFile settings = folder.settings(name());
        settings.write(spec.settingsText());
        Path temporary = folder.root().resolve("tmp").resolve(name());
        try {
            Files.createDirectories(temporary);
            ServiceProcess started = ServiceProcess.start(spec, installation, settings.path(), temporary);
            new ServiceLog(logFile(), ServiceLog.LIMIT_BYTES).follow(started.output());
            return started;
        } catch (IOException e) {
            throw new StackException(name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private void awaitReady(ServiceProcess started) throws InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!(Ports.answers(port()) && Readiness.of(port()))) {
            if (!started.isAlive()) {
                throw failure("ended at start (exit code " + started.exitCode() + ")");
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready after " + TIME_TO_START.toSeconds() + " s");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private StackException failure(String what) {
        return new StackException(name() + " " + what + ". Its last lines:\n" + LastLines.of(logFile())
                + "\nThe whole log: " + logFile());
    }

    @Override
    public void stop() {
        ServiceProcess running = process;
        if (running != null) {
            running.close();
            process = null;
        }
    }

    @Override
    public boolean isRunning() {
        ServiceProcess running = process;
        return running != null && running.isAlive();
    }

    @Override
    public long pid() {
        ServiceProcess running = process;
        if (running == null) {
            throw new IllegalStateException(name() + " is not started");
        }
        return running.pid();
    }

    @Override
    public Path logFile() {
        return folder.log(name());
    }
}
