package org.keqiao.search.candidate;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.ListingTexts;
import org.keqiao.search.index.LiveListings;
import org.keqiao.search.ranking.MeaningQuery;
import org.keqiao.search.ranking.WordQuery;

/** Looks for listings of another kind and another owner that are live. */
record CandidateQuery(Query words, List<Query> gates) {

    CandidateQuery {
        gates = List.copyOf(gates);
    }

    static CandidateQuery of(ListingSnapshot listing, Instant now, int bodyCharacters) {
        ListingTexts texts = ListingTexts.of(listing);
        String body = texts.body();
        String start = body.substring(0, Math.min(bodyCharacters, body.length()));
        return new CandidateQuery(
                WordQuery.ofListing(texts.title(), start),
                List.of(
                        LiveListings.at(now),
                        not(ListingFields.KIND, listing.kind().name()),
                        not(ListingFields.OWNER_KEY, listing.ownerKey())));
    }

    /** The best by words. Gates that are passed after scoring leave the words alone, whose postings are then read one after the other. */
    SearchRequest byWords(int count) {
        return scoringAll(words, count)
                .postFilter(q -> q.bool(b -> b.filter(gates)))
                .build();
    }

    /** The words' scores of these. */
    SearchRequest wordsOf(Collection<String> ids) {
        Query these = Query.of(q -> q.bool(b -> b.must(words).filter(gates).filter(only(ids))));
        return scoringAll(these, ids.size()).build();
    }

    /** The nearest in meaning. */
    SearchRequest byMeaning(Embedding meaning, int count) {
        return SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .knn(MeaningQuery.nearest(meaning, count, gates))
                .size(count)
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false));
    }

    /**
     * Scores all that match, for which it says that it wants their number: else Elasticsearch looks for what it may leave out, and with the hundreds of
     * words of a listing that takes it four to six times as long.
     */
    private static SearchRequest.Builder scoringAll(Query query, int count) {
        return new SearchRequest.Builder()
                .index(IndexNames.LISTINGS)
                .query(query)
                .size(count)
                .trackTotalHits(total -> total.enabled(true))
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false);
    }

    private static Query only(Collection<String> ids) {
        return Query.of(q -> q.ids(i -> i.values(List.copyOf(ids))));
    }

    private static Query not(String field, String value) {
        return Query.of(q ->
                q.bool(b -> b.mustNot(no -> no.term(t -> t.field(field).value(value)))));
    }
}
