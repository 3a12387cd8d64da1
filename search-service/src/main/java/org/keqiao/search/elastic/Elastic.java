package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Calls Elasticsearch and tells outages from errors of the request. */
@Component
public class Elastic {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;

    Elastic(ElasticsearchClient client) {
        this.client = client;
    }

    /** What to ask of the client. */
    @FunctionalInterface
    public interface Call<T> {

        T on(ElasticsearchClient client) throws IOException;
    }

    /**
     * The answer to a call.
     *
     * @throws ElasticsearchUnavailable when the same call may work later
     * @throws ElasticsearchException when it never will
     */
    public <T> T call(Call<T> call) {
        try {
            return call.on(client);
        } catch (ElasticsearchException e) {
            if (passes(e.status()) || isMissingIndex(e)) {
                throw new ElasticsearchUnavailable("Elasticsearch answered " + e.status(), e);
            }
            throw e;
        } catch (IOException e) {
            throw new ElasticsearchUnavailable("Elasticsearch can't be reached", e);
        }
    }

    /** Whether an answer with this status may be another one later. */
    public static boolean passes(int status) {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    private static boolean isMissingIndex(ElasticsearchException e) {
        return e.status() == NOT_FOUND
                && "index_not_found_exception".equals(e.error().type());
    }
}
