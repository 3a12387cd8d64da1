package org.keqiao.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.keqiao.contracts.search.Facet;
import org.keqiao.contracts.search.FacetValue;
import org.keqiao.contracts.vocabulary.Term;

/** A facet with all its values, in their fixed order, so that nothing moves while the reader chooses. */
record FacetView(String parameter, List<Option> options) {

    record Option(String value, String label, long count, boolean chosen) {}

    FacetView {
        options = List.copyOf(options);
    }

    static FacetView of(
            String parameter,
            Term[] vocabulary,
            List<? extends Term> chosen,
            Counts counts,
            Function<Term, String> label) {
        return new FacetView(
                parameter,
                Arrays.stream(vocabulary)
                        .map(term -> new Option(
                                term.name(),
                                label.apply(term),
                                counts.of(parameter, term.name()),
                                chosen.contains(term)))
                        .toList());
    }

    /** How many hits each value of each facet has. */
    record Counts(Map<String, Map<String, Long>> counts) {

        static Counts of(List<Facet> facets) {
            Map<String, Map<String, Long>> counts = new java.util.HashMap<>();
            for (Facet facet : facets) {
                Map<String, Long> values = counts.computeIfAbsent(facet.name(), name -> new java.util.HashMap<>());
                for (FacetValue value : facet.values()) {
                    values.put(value.value(), value.count());
                }
            }
            return new Counts(counts);
        }

        long of(String facet, String value) {
            return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
        }

        long total(String facet) {
            return counts.getOrDefault(facet, Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
