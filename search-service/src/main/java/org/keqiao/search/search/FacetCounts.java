package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.Facet;
import org.keqiao.contracts.search.FacetValue;
import org.keqiao.search.elastic.TermCounts;
import org.keqiao.search.index.ListingFields;

/** How the values of facets are counted and the counts are read. */
final class FacetCounts {

    /** Counts everything that matches, whatever is chosen. */
    static final String UNFILTERED = "unfiltered";

    private static final String VALUES = "values";
    private static final String CHOSEN = "chosen";
    private static final String NAME = "name";
    private static final int MOST_VALUES = 50;

    private FacetCounts() {}

    /**
     * Counts the values of a facet over what the choices in the others leave.
     *
     * @param organisations chosen ones, which are counted even when they are not among the most frequent
     */
    static Aggregation of(SearchFacet facet, Query others, List<UUID> organisations, Instant now) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        if (facet == SearchFacet.CONFIRMED_WITHIN) {
            counts.put(VALUES, spans(now));
        } else if (facet == SearchFacet.ORGANISATION) {
            counts.put(VALUES, organisations(List.of()));
            if (!organisations.isEmpty()) {
                counts.put(CHOSEN, organisations(organisations));
            }
        } else {
            counts.put(
                    VALUES,
                    Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(MOST_VALUES))));
        }
        return Aggregation.of(a -> a.filter(others).aggregations(counts));
    }

    private static Aggregation spans(Instant now) {
        Map<String, Query> spans = new LinkedHashMap<>();
        Freshness.SPANS.forEach(days -> spans.put(days.toString(), Freshness.confirmedWithin(days, now)));
        return Aggregation.of(a -> a.filters(f -> f.filters(Buckets.of(b -> b.keyed(spans)))));
    }

    private static Aggregation organisations(List<UUID> only) {
        List<String> ids = only.stream().map(UUID::toString).toList();
        Aggregation name = Aggregation.of(
                a -> a.terms(t -> t.field(ListingFields.ORGANISATION_NAME).size(1)));
        return Aggregation.of(a -> a.terms(t -> {
                    t.field(ListingFields.ORGANISATION).size(MOST_VALUES);
                    return ids.isEmpty() ? t : t.include(i -> i.terms(ids));
                })
                .aggregations(NAME, name));
    }

    static List<Facet> read(Map<String, Aggregate> answer) {
        return Arrays.stream(SearchFacet.values())
                .map(facet -> facet(facet, answer.get(facet.title())))
                .toList();
    }

    static long unfiltered(Map<String, Aggregate> answer) {
        Aggregate counted = answer.get(UNFILTERED);
        return counted == null ? 0 : counted.filter().docCount();
    }

    private static Facet facet(SearchFacet facet, @Nullable Aggregate counted) {
        if (counted == null) {
            return new Facet(facet.title(), 0, List.of());
        }
        Map<String, Aggregate> counts = counted.filter().aggregations();
        Map<String, FacetValue> values = Stream.of(VALUES, CHOSEN)
                .flatMap(name -> Stream.ofNullable(counts.get(name)))
                .flatMap(FacetCounts::values)
                .collect(
                        Collectors.toMap(FacetValue::value, value -> value, (same, again) -> same, LinkedHashMap::new));
        return new Facet(facet.title(), counted.filter().docCount(), List.copyOf(values.values()));
    }

    private static Stream<FacetValue> values(Aggregate counted) {
        if (counted.isLterms()) {
            return counted.lterms().buckets().array().stream()
                    .map(bucket -> new FacetValue(Long.toString(bucket.key()), null, bucket.docCount()));
        }
        if (counted.isFilters()) {
            return counted.filters().buckets().keyed().entrySet().stream()
                    .map(span ->
                            new FacetValue(span.getKey(), null, span.getValue().docCount()));
        }
        return counted.isSterms()
                ? counted.sterms().buckets().array().stream()
                        .map(bucket -> new FacetValue(
                                bucket.key().stringValue(),
                                TermCounts.mostFrequent(bucket, NAME).orElse(null),
                                bucket.docCount()))
                : Stream.of();
    }
}
