package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.ranking.WordQuery;

/**
 * Which listings match a search, and the requests that count and rank them. A listing matches when it is live, has enough of the query's words or is
 * close enough in meaning, and passes what is chosen in the facets. Closeness is decided before any choice, so that choosing only ever narrows,
 * and totals, facets and pages tell of the same set.
 *
 * @param base what holds whatever is chosen in the facets: live, of this organisation
 * @param text empty when nothing is looked for
 * @param close ids of the listings that match by meaning alone
 * @param chosen filters by facet
 */
record ListingQuery(List<Query> base, String text, List<String> close, Map<SearchFacet, Query> chosen, String timeout) {

    static final String COUNTED = "counted";

    private static final int MOST_VALUES = 50;

    ListingQuery {
        base = List.copyOf(base);
        close = List.copyOf(close);
        chosen = chosen.isEmpty() ? Map.of() : new EnumMap<>(chosen);
    }

    /** The best by words, with the exact total and all facets. */
    SearchRequest toCountingRequest(int from, int size, boolean newestFirst) {
        return SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .query(matching(List.of()))
                .postFilter(all(chosen.values()))
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(counts())
                .from(from)
                .size(size)
                .sort(newestFirst ? newest() : best())
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false)
                .timeout(timeout));
    }

    /** The words' scores of those that match by meaning. */
    SearchRequest toScoringRequest() {
        return SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .query(matching(List.of(ids(close), all(chosen.values()))))
                .size(close.size())
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false)
                .timeout(timeout));
    }

    /** Those that match but are not among these, best by words first. */
    SearchRequest toRestRequest(Collection<String> without, int from, int size) {
        Query others = Query.of(q -> q.bool(b -> b.mustNot(ids(without))));
        return SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .query(matching(List.of(others, all(chosen.values()))))
                .from(from)
                .size(size)
                .sort(best())
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false)
                .timeout(timeout));
    }

    private Query matching(List<Query> filters) {
        BoolQuery.Builder query = new BoolQuery.Builder().filter(base).filter(filters);
        if (!text.isEmpty()) {
            Query words = WordQuery.ofSearch(text);
            query.filter(close.isEmpty() ? words : either(words, ids(close))).should(words);
        }
        return query.build()._toQuery();
    }

    private static Query either(Query one, Query other) {
        return Query.of(q -> q.bool(b -> b.should(one, other).minimumShouldMatch("1")));
    }

    static Query ids(Collection<String> ids) {
        return Query.of(q -> q.ids(i -> i.values(List.copyOf(ids))));
    }

    private static Query all(Collection<Query> filters) {
        return Query.of(q -> q.bool(b -> b.filter(List.copyOf(filters))));
    }

    /** Each facet counts what the choices in the others leave. */
    private Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (SearchFacet facet : SearchFacet.values()) {
            Map<SearchFacet, Query> others = new EnumMap<>(SearchFacet.class);
            others.putAll(chosen);
            others.remove(facet);
            counts.put(
                    facet.field(),
                    Aggregation.of(a -> a.filter(all(others.values()))
                            .aggregations(
                                    COUNTED,
                                    values -> values.terms(
                                            t -> t.field(facet.field()).size(MOST_VALUES)))));
        }
        return counts;
    }

    private static List<SortOptions> best() {
        List<SortOptions> order = new ArrayList<>();
        order.add(SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))));
        order.addAll(newest());
        return order;
    }

    private static List<SortOptions> newest() {
        return List.of(by(ListingFields.PUBLISHED_AT, SortOrder.Desc), by(ListingFields.REFERENCE, SortOrder.Asc));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }

    /** The same, now that these are known to match by meaning. */
    ListingQuery withClose(Collection<String> ids) {
        return new ListingQuery(base, text, List.copyOf(ids), chosen, timeout);
    }

    static ListingQuery of(SearchForm form, String text, Query live, String timeout) {
        List<Query> base = new ArrayList<>();
        base.add(live);
        UUID organisation = form.organisation();
        if (organisation != null) {
            base.add(Query.of(
                    q -> q.term(t -> t.field(ListingFields.ORGANISATION).value(organisation.toString()))));
        }
        return new ListingQuery(base, text, List.of(), SearchFacet.chosen(form), timeout);
    }
}
