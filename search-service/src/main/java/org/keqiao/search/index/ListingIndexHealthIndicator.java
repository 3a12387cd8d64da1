package org.keqiao.search.index;

import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when listings can be searched. */
@Component
class ListingIndexHealthIndicator implements HealthIndicator {

    private final ListingIndices indices;

    ListingIndexHealthIndicator(ListingIndices indices) {
        this.indices = indices;
    }

    @Override
    public Health health() {
        try {
            return indices.isThere()
                    ? Health.up().build()
                    : Health.outOfService().withDetail("reason", "no index yet").build();
        } catch (ElasticsearchUnavailable e) {
            return Health.down()
                    .withDetail("reason", "Elasticsearch is unavailable")
                    .build();
        }
    }
}
