package org.keqiao.search.suggestion;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.LiveListings;

/**
 * Asks the live listings for what they may be suggested by. Keys are only prefixes; whether something really matches is decided afterwards, so
 * it asks for more than is shown.
 *
 * @param terms curated terms that are suggested if a listing has them
 */
record SuggestionQuery(
        Set<String> prefixes, List<String> terms, @Nullable ListingKind kind, Instant now) {

    static final String KEYWORDS = "keywords";
    static final String ORGANISATIONS = "organisations";
    static final String NAME = "name";
    static final String TERMS = "terms";

    private static final int MOST_KEYWORDS = 200;
    private static final int MOST_ORGANISATIONS = 50;
    private static final int MOST_LISTINGS = 30;

    SuggestionQuery {
        prefixes = Set.copyOf(prefixes);
        terms = List.copyOf(terms);
    }

    SearchRequest toSearchRequest() {
        Query titles = begun(ListingFields.TITLE_KEYS);
        List<Query> any = Stream.concat(
                        Stream.of(titles, begun(ListingFields.KEYWORD_KEYS), begun(ListingFields.ORGANISATION_KEYS)),
                        terms.stream().map(SuggestionQuery::phrase))
                .toList();
        return SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .query(q -> q.bool(b -> {
                    b.filter(LiveListings.at(now)).filter(f -> f.bool(or -> or.should(any)));
                    return kind == null
                            ? b
                            : b.filter(
                                    f -> f.term(t -> t.field(ListingFields.KIND).value(kind.name())));
                }))
                .postFilter(titles)
                .aggregations(counts())
                .size(MOST_LISTINGS)
                .sort(newest ->
                        newest.field(f -> f.field(ListingFields.PUBLISHED_AT).order(SortOrder.Desc)))
                .source(source -> source.filter(f -> f.includes(ListingFields.SNAPSHOT + ".id")
                        .includes(ListingFields.SNAPSHOT + ".title")
                        .includes(ListingFields.SNAPSHOT + ".kind"))));
    }

    private Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        counts.put(
                KEYWORDS,
                Aggregation.of(a -> a.filter(begun(ListingFields.KEYWORD_KEYS))
                        .aggregations(
                                KEYWORDS,
                                of -> of.terms(
                                        t -> t.field(ListingFields.KEYWORD).size(MOST_KEYWORDS)))));
        Aggregation name = Aggregation.of(
                a -> a.terms(t -> t.field(ListingFields.ORGANISATION_NAME).size(1)));
        counts.put(
                ORGANISATIONS,
                Aggregation.of(a -> a.filter(begun(ListingFields.ORGANISATION_KEYS))
                        .aggregations(
                                ORGANISATIONS,
                                of -> of.terms(t -> t.field(ListingFields.ORGANISATION)
                                                .size(MOST_ORGANISATIONS))
                                        .aggregations(NAME, name))));
        if (!terms.isEmpty()) {
            Map<String, Query> phrases = new LinkedHashMap<>();
            terms.forEach(term -> phrases.put(term, phrase(term)));
            counts.put(TERMS, Aggregation.of(a -> a.filters(f -> f.filters(Buckets.of(b -> b.keyed(phrases))))));
        }
        return counts;
    }

    private Query begun(String field) {
        List<Query> any = prefixes.stream()
                .map(prefix -> Query.of(q -> q.prefix(p -> p.field(field).value(prefix))))
                .toList();
        return Query.of(q -> q.bool(b -> b.should(any)));
    }

    private static Query phrase(String term) {
        String field = ListingFields.bigrams(ListingFields.TEXT);
        return Query.of(q -> q.matchPhrase(p -> p.field(field).query(term)));
    }
}
