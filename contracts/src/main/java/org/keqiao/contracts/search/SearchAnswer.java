package org.keqiao.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total how many listings match, exactly
 * @param unfiltered how many match with nothing chosen in any facet
 * @param page from 0
 * @param size hits a page, 1 to 100
 * @param tookMillis time in the search service, milliseconds
 * @param corrected what was searched for instead, when no listing has the words as they were typed and others are spelt or pronounced alike
 */
public record SearchAnswer(
        long total,
        long unfiltered,
        int page,
        int size,
        long tookMillis,
        @Nullable String corrected,
        List<SearchHit> hits,
        List<Facet> facets) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
