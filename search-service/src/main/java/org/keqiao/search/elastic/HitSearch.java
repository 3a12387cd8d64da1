package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.springframework.stereotype.Component;

/**
 * Searches for ids, scores and doc values without the documents. Ids, too, are read from doc values: to read the stored one, Elasticsearch unpacks each
 * document's texts, which costs a third of a search for 300 hits. An index of an older make has no such doc value until it was rebuilt; until then the
 * stored ids are read.
 */
@Component
public class HitSearch {

    /** The doc value that has the document's id. */
    public static final String ID = "id";

    private static final String NOTHING_STORED = "_none_";

    private final Elastic elastic;

    HitSearch(Elastic elastic) {
        this.elastic = elastic;
    }

    /** An answer and its hits. */
    public record Found(SearchResponse<Void> answer, List<ScoredHit> hits) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Two answers. */
    public record Pair(Found one, Found other) {}

    /** Answers a request that doesn't fetch sources. */
    public Found search(SearchRequest request) {
        SearchResponse<Void> answer = ask(request.rebuild()
                .storedFields(NOTHING_STORED)
                .docvalueFields(field -> field.field(ID))
                .build());
        return found(hasIds(answer) ? answer : ask(request));
    }

    /** The answers to two such requests, asked at the same time. */
    public Pair search(SearchRequest one, SearchRequest other) {
        FutureTask<Found> meanwhile = new FutureTask<>(() -> search(other));
        Thread.startVirtualThread(meanwhile);
        return new Pair(search(one), await(meanwhile));
    }

    private static Found await(Future<Found> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchUnavailable("Nobody waits for the answer any more", e);
        }
    }

    private SearchResponse<Void> ask(SearchRequest request) {
        return elastic.call(client -> client.search(request, Void.class));
    }

    private static boolean hasIds(SearchResponse<Void> answer) {
        return answer.hits().hits().stream().allMatch(hit -> hit.fields().containsKey(ID));
    }

    private static Found found(SearchResponse<Void> answer) {
        return new Found(
                answer, answer.hits().hits().stream().map(ScoredHit::of).toList());
    }
}
