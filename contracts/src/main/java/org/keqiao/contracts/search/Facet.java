package org.keqiao.contracts.search;

import java.util.List;

/** Counts of one field over the hits: {@code industry}, {@code zone}, {@code readiness}, {@code cooperationMode}, {@code kind} or {@code language}. */
public record Facet(String name, List<FacetValue> values) {

    public Facet {
        values = List.copyOf(values);
    }
}
