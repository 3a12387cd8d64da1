package org.keqiao.web.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.trace.CurrentTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes one import after the other, as long as this instance runs. What goes wrong outside of the file is tried again, for ever. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Claims claims;
    private final ImportRun run;
    private final CurrentTrace trace;
    private final Duration poll;
    private volatile @Nullable Thread thread;

    ImportWorker(Claims claims, ImportRun run, CurrentTrace trace, ImportProperties properties) {
        this.claims = claims;
        this.run = run;
        this.trace = trace;
        this.poll = properties.poll();
    }

    @Override
    public void start() {
        Thread worker = Thread.ofVirtual().name("imports").unstarted(this::work);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            LockSupport.unpark(working);
            try {
                working.join(PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** An import was added: look now. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void work() {
        while (isRunning()) {
            try {
                Optional<Claim> claim = claims.next();
                claim.ifPresentOrElse(this::run, () -> LockSupport.parkNanos(poll.toNanos()));
            } catch (RuntimeException | Error fault) {
                log.atWarn().setCause(fault).log("Imports are held up");
                LockSupport.parkNanos(AFTER_A_FAULT.toNanos());
            }
        }
    }

    private void run(Claim claim) {
        try {
            trace.continued("import", claim.traceparent(), () -> run.run(claim, this::isRunning));
        } catch (RuntimeException | Error fault) {
            claims.release(claim);
            throw fault;
        }
    }
}
