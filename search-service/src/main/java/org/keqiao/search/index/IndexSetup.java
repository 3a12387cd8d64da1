package org.keqiao.search.index;

import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Creates the index as soon as Elasticsearch is there. */
@Component
class IndexSetup {

    private final ListingIndices indices;

    IndexSetup(ListingIndices indices) {
        this.indices = indices;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void ensureIndex() {
        try {
            indices.ensure();
        } catch (ElasticsearchUnavailable e) {
            // Readiness says so, and the next run comes soon.
            return;
        }
    }
}
