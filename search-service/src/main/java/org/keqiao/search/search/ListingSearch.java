package org.keqiao.search.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.LiveListings;
import org.keqiao.search.ranking.ConvexFusion.Fused;
import org.springframework.stereotype.Component;

/** Answers searches: ranks, then fetches one page with its matches marked. */
@Component
class ListingSearch {

    private final Elastic elastic;
    private final Ranker ranker;
    private final SearchProperties properties;
    private final Clock clock;

    ListingSearch(Elastic elastic, Ranker ranker, SearchProperties properties, Clock clock) {
        this.elastic = elastic;
        this.ranker = ranker;
        this.properties = properties;
        this.clock = clock;
    }

    SearchAnswer search(SearchForm form) {
        long start = System.nanoTime();
        String text = analysed(form.text());
        ListingQuery query = ListingQuery.of(
                form,
                text,
                LiveListings.at(clock.instant()),
                properties.timeout().toMillis() + "ms");
        Ranked ranked = ranker.rank(query, form);
        List<SearchHit> hits = fetch(ranked.page(), text);
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return new SearchAnswer(ranked.total(), form.pageOrFirst(), form.sizeOrDefault(), took, hits, ranked.facets());
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

    /** The part of the query that is looked at. */
    private String analysed(String text) {
        int characters = Math.min(properties.queryCharacters(), text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
