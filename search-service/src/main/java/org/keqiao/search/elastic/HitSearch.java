package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.transport.Endpoint;
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

    private static final Endpoint<SearchRequest, HitReader, ErrorResponse> SEARCH =
            SearchRequest._ENDPOINT.withResponseDeserializer(HitReader.ANSWER);

    private final Elastic elastic;

    HitSearch(Elastic elastic) {
        this.elastic = elastic;
    }

    /** The answers to two requests. */
    public record Both(HitAnswer one, HitAnswer other) {}

    /** Answers a request that doesn't fetch sources. */
    public HitAnswer search(SearchRequest request) {
        HitReader read = ask(request.rebuild()
                .storedFields(NOTHING_STORED)
                .docvalueFields(field -> field.field(ID))
                .build());
        return (read.hasIds() ? read : ask(request)).answer();
    }

    /** Answers two such requests, asked at the same time. */
    public Both search(SearchRequest one, SearchRequest other) {
        FutureTask<HitAnswer> meanwhile = new FutureTask<>(() -> search(other));
        Thread.startVirtualThread(meanwhile);
        return new Both(search(one), await(meanwhile));
    }

    private static HitAnswer await(Future<HitAnswer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchUnavailable("Nobody waits for the answer any more", e);
        }
    }

    private HitReader ask(SearchRequest request) {
        return elastic.call(client -> client._transport().performRequest(request, SEARCH, client._transportOptions()));
    }
}
