package org.keqiao.search.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.ranking.ConvexFusion.Fused;
import org.keqiao.search.spelling.SimplifiedChinese;
import org.springframework.stereotype.Component;

/** Answers searches: ranks, then fetches one page with its matches marked. */
@Component
class ListingSearch {

    private final Elastic elastic;
    private final Ranker ranker;
    private final Corrections corrections;
    private final SearchProperties properties;
    private final Clock clock;

    ListingSearch(Elastic elastic, Ranker ranker, Corrections corrections, SearchProperties properties, Clock clock) {
        this.elastic = elastic;
        this.ranker = ranker;
        this.corrections = corrections;
        this.properties = properties;
        this.clock = clock;
    }

    SearchAnswer search(SearchForm form) {
        long start = System.nanoTime();
        ListingQuery query = query(form, analysed(form.text()));
        Ranked asTyped = ranker.rank(query, form);
        Optional<ListingQuery> corrected = corrected(query, asTyped).map(text -> query(form, text));
        ListingQuery searched = corrected.orElse(query);
        Ranked ranked = corrected.map(instead -> ranker.rank(instead, form)).orElse(asTyped);
        List<SearchHit> hits = fetch(ranked.page(), searched.text());
        return new SearchAnswer(
                ranked.total(),
                ranked.unfiltered(),
                form.pageOrFirst(),
                form.sizeOrDefault(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                corrected.map(ListingQuery::text).orElse(null),
                hits,
                ranked.facets());
    }

    private ListingQuery query(SearchForm form, String text) {
        return ListingQuery.of(form, text, clock.instant(), properties.timeout().toMillis() + "ms");
    }

    /** How the words are probably meant, when no listing has them as they stand. */
    private Optional<String> corrected(ListingQuery query, Ranked asTyped) {
        String text = query.text();
        boolean plenty = asTyped.total() > properties.window();
        if (query.form().isExact() || plenty || !corrections.mayCorrect(text)) {
            return Optional.empty();
        }
        String pronounced = corrections.pronounced(text);
        if (!pronounced.equals(text) && !ranker.isAny(query.toLiteralRequest())) {
            return Optional.of(pronounced);
        }
        return ranker.isAny(query.toWordsRequest())
                ? Optional.empty()
                : Optional.of(corrections.spelt(text)).filter(spelt -> !spelt.equals(text));
    }

    private List<SearchHit> fetch(List<Fused> page, String text) {
        if (page.isEmpty()) {
            return List.of();
        }
        List<String> ids = page.stream().map(Fused::id).toList();
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(IndexNames.LISTINGS)
                .query(ListingQuery.ids(ids))
                .size(ids.size())
                .source(s -> s.filter(f -> f.includes(ListingFields.SNAPSHOT)));
        if (!text.isEmpty()) {
            request.highlight(Highlights.of(text));
        }
        Map<String, Hit<FoundListing>> found = new HashMap<>();
        elastic.call(client -> client.search(request.build(), FoundListing.class)).hits().hits().stream()
                .forEach(hit -> found.put(hit.id(), hit));
        return page.stream()
                .flatMap(ranked -> Stream.ofNullable(found.get(ranked.id())).flatMap(hit -> hit(hit, ranked)))
                .toList();
    }

    private static Stream<SearchHit> hit(Hit<FoundListing> hit, Fused ranked) {
        return Stream.ofNullable(hit.source()).map(found -> found.toHit(ranked.score(), hit.highlight()));
    }

    /** The part of the query that is looked at, in simplified characters. */
    private String analysed(String text) {
        int characters = Math.min(properties.queryCharacters(), text.codePointCount(0, text.length()));
        return SimplifiedChinese.of(text.substring(0, text.offsetByCodePoints(0, characters)));
    }
}
