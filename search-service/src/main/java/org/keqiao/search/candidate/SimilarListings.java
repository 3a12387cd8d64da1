package org.keqiao.search.candidate;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.SimilarAnswer;
import org.keqiao.search.elastic.HitSearch;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.ListingTexts;
import org.keqiao.search.index.LiveListings;
import org.keqiao.search.ranking.ConvexFusion;
import org.keqiao.search.ranking.MeaningQuery;
import org.keqiao.search.ranking.RankingProperties;
import org.keqiao.search.ranking.Scores;
import org.keqiao.search.ranking.WordQuery;
import org.springframework.stereotype.Component;

/**
 * Finds listings of the same kind that are like one, by words and meaning. Those that are not close in meaning are left out, for a
 * short list is better than a strange one; and of one owner there are two at most, for whoever reads one listing of an organisation
 * finds its others anyway.
 */
@Component
class SimilarListings {

    private static final int WINDOW = 50;
    private static final int OF_ONE_OWNER = 2;
    private static final double LEAST_COSINE = 0.55;

    private final HitSearch search;
    private final StoredListings listings;
    private final RankingProperties ranking;
    private final CandidateProperties properties;
    private final Clock clock;

    SimilarListings(
            HitSearch search,
            StoredListings listings,
            RankingProperties ranking,
            CandidateProperties properties,
            Clock clock) {
        this.search = search;
        this.listings = listings;
        this.ranking = ranking;
        this.properties = properties;
        this.clock = clock;
    }

    SimilarAnswer of(UUID id, int size) {
        StoredListing asked = listings.one(id);
        return asked.snapshot().isLiveAt(clock.instant())
                ? new SimilarAnswer(variedOwners(near(asked), size))
                : new SimilarAnswer(List.of());
    }

    /** Ids of similar listings, the most similar first. */
    private List<String> near(StoredListing asked) {
        return asked.meaning()
                .map(meaning -> {
                    List<Query> gates = gates(asked.snapshot());
                    Map<String, Double> closeness = scoresOfMeaning(request()
                            .knn(MeaningQuery.nearest(meaning, WINDOW, gates))
                            .build());
                    closeness.values().removeIf(cosine -> cosine < LEAST_COSINE);
                    Map<String, Double> words = closeness.isEmpty() ? Map.of() : words(asked.snapshot(), closeness);
                    return ConvexFusion.fuse(words, closeness, ranking.meaningWeight(meaning.language())).stream()
                            .map(ConvexFusion.Fused::id)
                            .toList();
                })
                .orElse(List.of());
    }

    private Map<String, Double> words(ListingSnapshot asked, Map<String, Double> among) {
        ListingTexts texts = ListingTexts.of(asked);
        String body = texts.body();
        Query words = WordQuery.ofListing(
                texts.title(), body.substring(0, Math.min(properties.bodyCharacters(), body.length())));
        Query only = Query.of(q -> q.ids(i -> i.values(List.copyOf(among.keySet()))));
        SearchRequest request =
                request().query(q -> q.bool(b -> b.must(words).filter(only))).build();
        return Scores.ofWords(search.search(request).hits());
    }

    private Map<String, Double> scoresOfMeaning(SearchRequest request) {
        return new HashMap<>(Scores.ofMeaning(search.search(request).hits()));
    }

    private List<UUID> variedOwners(List<String> ids, int size) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, StoredListing> stored = listings.all(ids);
        Map<String, Integer> ofOwner = new HashMap<>();
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(stored.get(id)).map(StoredListing::snapshot))
                .filter(similar -> ofOwner.merge(similar.ownerKey(), 1, Integer::sum) <= OF_ONE_OWNER)
                .limit(size)
                .map(ListingSnapshot::id)
                .toList();
    }

    private List<Query> gates(ListingSnapshot asked) {
        return List.of(
                LiveListings.at(clock.instant()),
                Query.of(q -> q.term(
                        t -> t.field(ListingFields.KIND).value(asked.kind().name()))),
                Query.of(q -> q.bool(
                        b -> b.mustNot(no -> no.ids(i -> i.values(asked.id().toString()))))));
    }

    private static SearchRequest.Builder request() {
        return new SearchRequest.Builder()
                .index(IndexNames.LISTINGS)
                .size(WINDOW)
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false);
    }
}
