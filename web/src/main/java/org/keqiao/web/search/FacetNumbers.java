package org.keqiao.web.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keqiao.contracts.search.Facet;
import org.keqiao.contracts.search.FacetValue;

/** How many hits each value of each facet has. */
record FacetNumbers(Map<String, Facet> facets) {

    static FacetNumbers of(List<Facet> facets) {
        return new FacetNumbers(facets.stream().collect(Collectors.toMap(Facet::name, Function.identity())));
    }

    long of(String facet, String value) {
        return value(facet, value).map(FacetValue::count).orElse(0L);
    }

    /** Hits with nothing chosen in this facet. */
    long total(String facet) {
        return Optional.ofNullable(facets.get(facet)).map(Facet::total).orElse(0L);
    }

    List<FacetValue> values(String facet) {
        return Optional.ofNullable(facets.get(facet)).map(Facet::values).orElse(List.of());
    }

    private Optional<FacetValue> value(String facet, String value) {
        return values(facet).stream().filter(one -> one.value().equals(value)).findFirst();
    }
}
