package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.search.index.ListingFields;

/** What hits are counted by and can be narrowed by. */
enum SearchFacet {
    KIND(ListingFields.KIND),
    INDUSTRY(ListingFields.INDUSTRY),
    ZONE(ListingFields.ZONE),
    READINESS(ListingFields.READINESS),
    COOPERATION_MODE(ListingFields.COOPERATION_MODE),
    IP_STATUS(ListingFields.IP_STATUS),
    ORGANISATION(ListingFields.ORGANISATION),
    CONFIRMED_WITHIN(ListingFields.CONFIRMED_AT),
    LANGUAGE(ListingFields.LANGUAGE);

    private final String field;

    SearchFacet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Its name in answers. */
    String title() {
        return this == CONFIRMED_WITHIN ? "confirmedWithin" : field;
    }

    /** What a search chose in each facet, as filters. */
    static Map<SearchFacet, Query> chosen(SearchForm form, Instant now) {
        Map<SearchFacet, Query> filters = new EnumMap<>(SearchFacet.class);
        KIND.anyOf(form.kind()).ifPresent(filter -> filters.put(KIND, filter));
        INDUSTRY.anyOf(form.industry()).ifPresent(filter -> filters.put(INDUSTRY, filter));
        ZONE.anyOf(form.zone()).ifPresent(filter -> filters.put(ZONE, filter));
        COOPERATION_MODE.anyOf(form.cooperationMode()).ifPresent(filter -> filters.put(COOPERATION_MODE, filter));
        IP_STATUS.anyOf(form.ipStatus()).ifPresent(filter -> filters.put(IP_STATUS, filter));
        ORGANISATION.anyOf(form.organisation()).ifPresent(filter -> filters.put(ORGANISATION, filter));
        LANGUAGE.anyOf(form.language()).ifPresent(filter -> filters.put(LANGUAGE, filter));
        readiness(form).ifPresent(filter -> filters.put(READINESS, filter));
        if (form.confirmedWithin() != null) {
            filters.put(CONFIRMED_WITHIN, Freshness.confirmedWithin(form.confirmedWithin(), now));
        }
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

    /** A listing that doesn't tell its readiness is in no range and no band. */
    private static Optional<Query> readiness(SearchForm form) {
        List<Query> filters = Stream.of(range(form.readinessMin(), form.readinessMax()), bands(form.readinessBand()))
                .flatMap(Optional::stream)
                .toList();
        return filters.isEmpty() ? Optional.empty() : Optional.of(Query.of(q -> q.bool(b -> b.filter(filters))));
    }

    private static Optional<Query> range(@Nullable Integer min, @Nullable Integer max) {
        if (min == null && max == null) {
            return Optional.empty();
        }
        return Optional.of(Query.of(q -> q.range(r -> r.number(n -> n.field(READINESS.field)
                .gte(min == null ? null : min.doubleValue())
                .lte(max == null ? null : max.doubleValue())))));
    }

    private static Optional<Query> bands(@Nullable List<ReadinessBand> bands) {
        return bands == null
                ? Optional.empty()
                : READINESS.anyOf(
                        bands.stream().flatMap(band -> band.levels().stream()).toList());
    }
}
