package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.Facet;
import org.keqiao.contracts.search.FacetValue;

/** Reads the counts that {@link ListingQuery} asked for. */
final class FacetCounts {

    private FacetCounts() {}

    static List<Facet> read(Map<String, Aggregate> answer) {
        return Arrays.stream(SearchFacet.values())
                .map(facet -> new Facet(facet.field(), values(answer.get(facet.field()))))
                .toList();
    }

    private static List<FacetValue> values(@Nullable Aggregate counted) {
        Aggregate values =
                counted == null ? null : counted.filter().aggregations().get(ListingQuery.COUNTED);
        if (values == null) {
            return List.of();
        }
        if (values.isLterms()) {
            return values.lterms().buckets().array().stream()
                    .map(bucket -> new FacetValue(Long.toString(bucket.key()), bucket.docCount()))
                    .toList();
        }
        if (values.isSterms()) {
            return values.sterms().buckets().array().stream()
                    .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()))
                    .toList();
        }
        return List.of();
    }
}
