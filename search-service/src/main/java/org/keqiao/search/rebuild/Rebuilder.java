package org.keqiao.search.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.keqiao.search.rebuild.RebuildRegister.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Starts rebuilds, one at a time over all instances. */
@Service
class Rebuilder implements DisposableBean {

    /** An instance that showed no life for this long has ended. Longer than one step of a rebuild ever takes. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(Rebuilder.class);

    private final Rebuild rebuild;
    private final RebuildRegister register;
    private final Leftovers leftovers;
    private final Clock clock;
    private final String instance = UUID.randomUUID().toString();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").factory());

    Rebuilder(Rebuild rebuild, RebuildRegister register, Leftovers leftovers, Clock clock) {
        this.rebuild = rebuild;
        this.register = register;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /**
     * Starts one and returns at once.
     *
     * @throws RebuildUnderWay when one runs, here or elsewhere
     */
    RebuildProgress start() {
        Instant now = clock.instant();
        Entry last = register.read();
        if (last.progress().isAlive(now, PATIENCE)) {
            throw new RebuildUnderWay();
        }
        RebuildProgress progress = RebuildProgress.started(instance, now);
        RebuildRun run = new RebuildRun(register, register.replace(last, progress));
        thread.execute(() -> carryOut(run));
        return progress;
    }

    RebuildProgress progress() {
        return register.read().progress();
    }

    private void carryOut(RebuildRun run) {
        try {
            leftovers.deleteUnfinished();
            rebuild.carryOut(run);
            log.atInfo().log("Index rebuilt");
        } catch (RuntimeException e) {
            log.atError().setCause(e).log("Rebuild failed; the old index goes on serving");
            run.tell(progress -> progress.failed(String.valueOf(e.getMessage()), clock.instant()));
        } finally {
            leftovers.clear();
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
