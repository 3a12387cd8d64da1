package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.search.index.ListingFields;

/** What hits are counted by and can be narrowed by; each has the name of its field. */
enum SearchFacet {
    KIND(ListingFields.KIND),
    INDUSTRY(ListingFields.INDUSTRY),
    ZONE(ListingFields.ZONE),
    READINESS(ListingFields.READINESS),
    COOPERATION_MODE(ListingFields.COOPERATION_MODE),
    LANGUAGE(ListingFields.LANGUAGE);

    private final String field;

    SearchFacet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** What a search chose in each facet, as filters. */
    static Map<SearchFacet, Query> chosen(SearchForm form) {
        Map<SearchFacet, Query> filters = new EnumMap<>(SearchFacet.class);
        KIND.anyOf(form.kind()).ifPresent(filter -> filters.put(KIND, filter));
        INDUSTRY.anyOf(form.industry()).ifPresent(filter -> filters.put(INDUSTRY, filter));
        ZONE.anyOf(form.zone()).ifPresent(filter -> filters.put(ZONE, filter));
        COOPERATION_MODE.anyOf(form.cooperationMode()).ifPresent(filter -> filters.put(COOPERATION_MODE, filter));
        LANGUAGE.anyOf(form.language()).ifPresent(filter -> filters.put(LANGUAGE, filter));
        readiness(form).ifPresent(filter -> filters.put(READINESS, filter));
        return filters;
    }

    private Optional<Query> anyOf(@Nullable Collection<?> values) {
        if (values == null || values.isEmpty()) {
            return Optional.empty();
        }
        List<FieldValue> terms =
                values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Optional.of(Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms)))));
    }

    /** A listing that doesn't tell its readiness is in no range. */
    private static Optional<Query> readiness(SearchForm form) {
        Integer min = form.readinessMin();
        Integer max = form.readinessMax();
        if (min == null && max == null) {
            return Optional.empty();
        }
        return Optional.of(Query.of(q -> q.range(r -> r.number(n -> n.field(READINESS.field)
                .gte(min == null ? null : min.doubleValue())
                .lte(max == null ? null : max.doubleValue())))));
    }
}
