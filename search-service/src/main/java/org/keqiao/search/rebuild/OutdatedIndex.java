package org.keqiao.search.rebuild;

import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.keqiao.search.index.ListingIndices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rebuilds the index once after an upgrade or another model has changed what documents hold. */
@Component
class OutdatedIndex {

    private static final Logger log = LoggerFactory.getLogger(OutdatedIndex.class);

    private final ListingIndices indices;
    private final Rebuilder rebuilder;
    private boolean seen;

    OutdatedIndex(ListingIndices indices, Rebuilder rebuilder) {
        this.indices = indices;
        this.rebuilder = rebuilder;
    }

    @Scheduled(fixedDelayString = "PT5S")
    synchronized void rebuildIfOutdated() {
        if (seen) {
            return;
        }
        try {
            if (!indices.isUpToDate()) {
                log.atInfo().log("The index is of an older make; rebuilding it");
                rebuilder.start();
            }
            seen = true;
        } catch (ElasticsearchUnavailable | RebuildUnderWay e) {
            log.atDebug().setCause(e).log("Can't look at the index now, will do soon");
        }
    }
}
