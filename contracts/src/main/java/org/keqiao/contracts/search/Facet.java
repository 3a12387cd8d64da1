package org.keqiao.contracts.search;

import java.util.List;

/**
 * Counts of one field over the hits: {@code kind}, {@code industry}, {@code zone}, {@code readiness}, {@code cooperationMode}, {@code ipStatus},
 * {@code organisation}, {@code confirmedWithin} or {@code language}. Each counts what the choices in the others leave.
 *
 * @param total hits with nothing chosen in this facet
 * @param values the most frequent ones and all that are chosen; of {@code confirmedWithin} the days, each counting the shorter spans too
 */
public record Facet(String name, long total, List<FacetValue> values) {

    public Facet {
        values = List.copyOf(values);
    }
}
