package org.keqiao.local.supervision;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keqiao.local.engine.Engine;

/** An engine as a part: one whose port is deaf for long counts as dead, for its server may die without its keeper. */
public final class EnginePart implements Part {

    private static final Duration LONGEST_DEAFNESS = Duration.ofSeconds(10);

    private final Engine engine;
    private final Clock clock;
    private @Nullable Instant deafSince;

    public EnginePart(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public int port() {
        return engine.port();
    }

    @Override
    public void start() {
        deafSince = null;
        engine.start();
    }

    @Override
    public void stop() {
        engine.stop();
    }

    @Override
    public boolean isRunning() {
        return engine.isRunning() && !isDeafForLong();
    }

    private boolean isDeafForLong() {
        if (engine.isReady()) {
            deafSince = null;
            return false;
        }
        Instant now = clock.instant();
        if (deafSince == null) {
            deafSince = now;
        }
        return deafSince.plus(LONGEST_DEAFNESS).isBefore(now);
    }

    @Override
    public long pid() {
        return engine.pid();
    }

    @Override
    public Path logFile() {
        return engine.logFile();
    }
}
