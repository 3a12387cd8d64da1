package org.keqiao.search.search;

import java.util.List;
import org.keqiao.contracts.search.Facet;
import org.keqiao.search.ranking.ConvexFusion.Fused;

/** How many listings match, and which are on the page in which order. */
record Ranked(long total, long unfiltered, List<Fused> page, List<Facet> facets) {

    Ranked {
        page = List.copyOf(page);
        facets = List.copyOf(facets);
    }
}
