package org.keqiao.search.rebuild;

import java.time.Clock;
import java.util.Set;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.keqiao.search.index.ListingIndices;
import org.keqiao.search.rebuild.RebuildRegister.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away what rebuilds leave: the index they replaced, and whatever one left that ended in the middle. */
@Component
class Leftovers {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private final ListingIndices indices;
    private final RebuildRegister register;
    private final Clock clock;

    Leftovers(ListingIndices indices, RebuildRegister register, Clock clock) {
        this.indices = indices;
        this.register = register;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void clear() {
        try {
            clearIfNoneRuns();
        } catch (ElasticsearchUnavailable | RebuildUnderWay e) {
            log.atDebug().setCause(e).log("Can't clear now, will do later");
        }
    }

    /** What was unused before and after it was seen that no rebuild runs belongs to none. */
    private void clearIfNoneRuns() {
        Set<String> unused = indices.unused();
        if (unused.isEmpty()) {
            return;
        }
        Entry entry = register.read();
        if (entry.progress().isAlive(clock.instant(), Rebuilder.PATIENCE)) {
            return;
        }
        if (entry.progress().isRunning()) {
            register.replace(entry, entry.progress().failed("The instance that did it has ended.", clock.instant()));
        }
        unused.retainAll(indices.unused());
        indices.delete(unused);
    }

    /** To be called by the one whose rebuild is registered, before it creates anything. */
    void deleteUnfinished() {
        indices.delete(indices.unused());
    }
}
