package org.keqiao.matching.pairing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.keqiao.matching.learning.Scorers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Matches again every listing that the current model has not looked at, then solves the exposure of all. What is still to be done stands
 * in the database, so that after a kill any instance goes on where it ended.
 */
@Component
class Rematch {

    private static final Logger log = LoggerFactory.getLogger(Rematch.class);
    private static final int AT_ONCE = 50;

    /** As of an import: one alone leaves half of two cores idle, and more would keep waiting what somebody posts. */
    private static final int AT_A_TIME = 2;

    private static final UUID FIRST = new UUID(0, 0);

    private final KnownListings known;
    private final Recommender recommender;
    private final ExposureRun exposure;
    private final Scorers scorers;
    private final AtomicBoolean solve = new AtomicBoolean();
    private volatile UUID after = FIRST;

    Rematch(KnownListings known, Recommender recommender, ExposureRun exposure, Scorers scorers) {
        this.known = known;
        this.recommender = recommender;
        this.exposure = exposure;
        this.scorers = scorers;
    }

    /** Has everything matched again, soon. */
    MatchingProgress all() {
        known.forgetMatches();
        return progress();
    }

    MatchingProgress progress() {
        return known.progress(scorers.current().modelVersion());
    }

    @Scheduled(fixedDelayString = "${keqiao.rematch.check:PT2S}")
    void goOn() {
        for (List<UUID> next = next(); !next.isEmpty(); next = next()) {
            UUID failed = matchAll(next);
            after = failed == null ? next.getLast() : failed;
            if (failed != null) {
                return;
            }
            solve.set(true);
        }
        after = FIRST;
        if (solve.getAndSet(false)) {
            solve();
        }
    }

    private List<UUID> next() {
        return known.unmatched(scorers.current().modelVersion(), after, AT_ONCE);
    }

    /** Solves the exposure of all listings. */
    @Scheduled(initialDelayString = "${keqiao.exposure.every:PT1H}", fixedDelayString = "${keqiao.exposure.every:PT1H}")
    void solve() {
        if (matchAll(exposure.run()) == null) {
            log.atInfo().log("Exposure solved");
        }
    }

    /** Begins no more once one has failed, for the search service may be down, and tells which; the next check goes on behind it. */
    private @Nullable UUID matchAll(Collection<UUID> listings) {
        AtomicReference<@Nullable UUID> failed = new AtomicReference<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (UUID listing : listings) {
                threads.execute(() -> {
                    if (failed.get() == null && !match(listing)) {
                        failed.compareAndSet(null, listing);
                    }
                });
            }
        }
        return failed.get();
    }

    private boolean match(UUID listingId) {
        try {
            recommender.match(listingId);
            return true;
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("listingId", listingId)
                    .addKeyValue("failure", e.toString())
                    .log("Listing not matched again, will be tried later");
            return false;
        }
    }
}
