package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.keqiao.search.elastic.HitAnswer;
import org.keqiao.search.elastic.HitSearch;
import org.keqiao.search.elastic.ScoredHit;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.embedding.Embeddings;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.ranking.ConvexFusion;
import org.keqiao.search.ranking.ConvexFusion.Fused;
import org.keqiao.search.ranking.MeaningCentres;
import org.keqiao.search.ranking.MeaningQuery;
import org.keqiao.search.ranking.RankingProperties;
import org.keqiao.search.ranking.Scores;
import org.springframework.stereotype.Component;

/**
 * Ranks what matches. By relevance, the best by words and the nearest in meaning are fused and come first; whatever else matches follows by words
 * alone, so that every match is on exactly one page.
 */
@Component
class Ranker {

    private final HitSearch search;
    private final Embeddings embeddings;
    private final MeaningCentres centres;
    private final RankingProperties ranking;
    private final SearchProperties properties;

    Ranker(
            HitSearch search,
            Embeddings embeddings,
            MeaningCentres centres,
            RankingProperties ranking,
            SearchProperties properties) {
        this.search = search;
        this.embeddings = embeddings;
        this.centres = centres;
        this.ranking = ranking;
        this.properties = properties;
    }

    Ranked rank(ListingQuery query, SearchForm form) {
        if (query.text().isEmpty()) {
            return form.order() == Sort.RELEVANCE ? byRelevance(query, null, form) : inOrder(query, form);
        }
        Embedding meaning = embeddings.ofQuery(query.text(), TextLanguage.ofQuery(query.text()));
        ListingQuery matching = query.withClose(closeEnough(query, meaning));
        return form.order() == Sort.RELEVANCE ? byRelevance(matching, meaning, form) : inOrder(matching, form);
    }

    /** Whether a request finds anything. */
    boolean isAny(SearchRequest request) {
        return !ask(request).hits().isEmpty();
    }

    private Ranked inOrder(ListingQuery query, SearchForm form) {
        HitAnswer found = ask(query.toCountingRequest(form.from(), form.sizeOrDefault()));
        List<Fused> page =
                found.hits().stream().map(hit -> new Fused(hit.id(), 0)).toList();
        return ranked(found, page);
    }

    private Ranked byRelevance(ListingQuery query, @Nullable Embedding meaning, SearchForm form) {
        HitAnswer best = ask(query.toCountingRequest(0, properties.window()));
        Freshness freshness = new Freshness();
        freshness.read(best.hits());
        Map<String, Double> words = new LinkedHashMap<>(Scores.ofWords(best.hits()));
        Map<String, Double> near = meaning == null ? Map.of() : nearest(query, meaning);
        Set<String> byMeaning = new LinkedHashSet<>(near.keySet());
        byMeaning.addAll(query.close());
        byMeaning.removeAll(words.keySet());
        if (!byMeaning.isEmpty()) {
            List<ScoredHit> others = ask(query.toScoringRequest(byMeaning)).hits();
            words.putAll(Scores.ofWords(others));
            freshness.read(others);
        }
        List<Fused> head = fuse(words, near, meaning);
        return ranked(best, page(query, freshness.weigh(head, query.now()), form));
    }

    private List<Fused> page(ListingQuery query, List<Fused> head, SearchForm form) {
        int from = form.from();
        int size = form.sizeOrDefault();
        List<Fused> page = new ArrayList<>(head.stream().skip(from).limit(size).toList());
        if (page.size() < size && head.size() >= properties.window()) {
            Set<String> before = head.stream().map(Fused::id).collect(Collectors.toSet());
            int start = Math.max(0, from - head.size());
            ask(query.toRestRequest(before, start, size - page.size())).hits().stream()
                    .map(hit -> new Fused(hit.id(), 0))
                    .forEach(page::add);
        }
        return page;
    }

    /** What matches, by words and by meaning; how near a match is shows among all that are near, whether they match or not. */
    private List<Fused> fuse(Map<String, Double> words, Map<String, Double> near, @Nullable Embedding meaning) {
        double share = meaning == null ? 0 : ranking.meaningWeight(meaning.language());
        return ConvexFusion.fuse(words, near, share).stream()
                .filter(fused -> words.containsKey(fused.id()))
                .toList();
    }

    /** The nearest of what is chosen. */
    private Map<String, Double> nearest(ListingQuery query, Embedding meaning) {
        return nearest(query, centres.specificOfQuery(meaning), List.of(query.live(), query.chosen()));
    }

    private List<String> closeEnough(ListingQuery query, Embedding meaning) {
        double least = properties.closeEnough(query.text(), meaning.language());
        return nearest(query, meaning, List.of(query.live())).entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Double> nearest(ListingQuery query, Embedding meaning, List<Query> filters) {
        int count = properties.window();
        SearchRequest request = SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .knn(MeaningQuery.nearest(meaning, count, filters))
                .size(count)
                .source(source -> source.fetch(false))
                .allowPartialSearchResults(false)
                .timeout(query.timeout()));
        return Scores.ofMeaning(ask(request).hits());
    }

    private HitAnswer ask(SearchRequest request) {
        HitAnswer answer = search.search(request);
        if (answer.timedOut()) {
            throw new ElasticsearchUnavailable("The search took too long");
        }
        return answer;
    }

    private static Ranked ranked(HitAnswer answer, List<Fused> page) {
        var counts = answer.aggregations();
        return new Ranked(answer.total(), FacetCounts.unfiltered(counts), page, FacetCounts.read(counts));
    }
}
