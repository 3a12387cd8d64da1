package org.keqiao.contracts.search;

import java.util.List;

/**
 * A page of hits.
 *
 * @param total how many listings match, exactly
 * @param page from 0
 * @param size hits a page, 1 to 100
 * @param tookMillis time in the search service, milliseconds
 */
public record SearchAnswer(long total, int page, int size, long tookMillis, List<SearchHit> hits, List<Facet> facets) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
