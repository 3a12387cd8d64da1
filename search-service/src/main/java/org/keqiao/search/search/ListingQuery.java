package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.LiveListings;
import org.keqiao.search.ranking.WordQuery;

/**
 * Which listings match a search, and the requests that count and rank them. A listing matches when it is live, has enough of the query's words or is
 * close enough in meaning, and passes what is chosen in the facets. Closeness is decided before any choice, so that choosing only ever narrows,
 * and totals, facets and pages tell of the same set.
 *
 * @param text empty when nothing is looked for
 * @param close ids of the listings that match by meaning alone
 * @param form what is chosen in the facets, and the order
 */
record ListingQuery(String text, List<String> close, SearchForm form, Instant now, String timeout) {

    ListingQuery {
        close = List.copyOf(close);
    }

    /** The best by words, or the first in another order, with the exact total and all facets. */
    SearchRequest toCountingRequest(int from, int size) {
        return request(matching(List.of()))
                .postFilter(chosen())
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(counts())
                .from(from)
                .size(size)
                .sort(HitOrder.of(form.order()))
                .build();
    }

    /** The words' scores of those of these that match. */
    SearchRequest toScoringRequest(Collection<String> ids) {
        return request(matching(List.of(ids(ids), chosen()))).size(ids.size()).build();
    }

    /** Those that match but are not among these, best by words first. */
    SearchRequest toRestRequest(Collection<String> without, int from, int size) {
        Query others = Query.of(q -> q.bool(b -> b.mustNot(ids(without))));
        return request(matching(List.of(others, chosen())))
                .from(from)
                .size(size)
                .sort(HitOrder.of(Sort.RELEVANCE))
                .build();
    }

    /** Finds a live listing that has enough of the words, whatever is chosen. */
    SearchRequest toWordsRequest() {
        return any(WordQuery.ofSearch(text));
    }

    /** Finds a live listing that has the words as they stand, whatever is chosen. */
    SearchRequest toLiteralRequest() {
        return any(WordQuery.literally(text));
    }

    private SearchRequest any(Query words) {
        return request(Query.of(q -> q.bool(b -> b.filter(live(), words))))
                .size(1)
                .terminateAfter(1L)
                .build();
    }

    private SearchRequest.Builder request(Query query) {
        return new SearchRequest.Builder()
                .index(IndexNames.LISTINGS)
                .query(query)
                .docvalueFields(f -> f.field(ListingFields.CONFIRMED_AT))
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false)
                .timeout(timeout);
    }

    private Query matching(List<Query> filters) {
        BoolQuery.Builder query = new BoolQuery.Builder().filter(live()).filter(filters);
        if (!text.isEmpty()) {
            Query words = WordQuery.ofSearch(text);
            query.filter(close.isEmpty() ? words : either(words, ids(close)));
            if (form.order() == Sort.RELEVANCE) {
                query.should(words);
            }
        }
        if (form.order() == Sort.DEADLINE) {
            query.should(HitOrder.byDeadline(now));
        }
        return query.build()._toQuery();
    }

    /** What every hit is, whatever is chosen. */
    Query live() {
        List<UUID> only = form.listing();
        return only == null || only.isEmpty()
                ? LiveListings.at(now)
                : all(List.of(
                        LiveListings.at(now),
                        ids(only.stream().map(UUID::toString).toList())));
    }

    /** What passes all choices in the facets. */
    Query chosen() {
        return all(SearchFacet.chosen(form, now).values());
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
            others.putAll(SearchFacet.chosen(form, now));
            others.remove(facet);
            counts.put(facet.title(), FacetCounts.of(facet, all(others.values()), form.organisations(), now));
        }
        counts.put(FacetCounts.UNFILTERED, Aggregation.of(a -> a.filter(all(List.of()))));
        return counts;
    }

    /** The same, now that these are known to match by meaning. */
    ListingQuery withClose(Collection<String> ids) {
        return new ListingQuery(text, List.copyOf(ids), form, now, timeout);
    }

    static ListingQuery of(SearchForm form, String text, Instant now, String timeout) {
        return new ListingQuery(text, List.of(), form, now, timeout);
    }
}
