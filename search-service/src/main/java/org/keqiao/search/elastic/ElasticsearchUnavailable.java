package org.keqiao.search.elastic;

/** Elasticsearch can't do what it was asked at this moment: down, overloaded, full, or its index not there yet. Trying later helps. */
public class ElasticsearchUnavailable extends RuntimeException {

    public ElasticsearchUnavailable(String message) {
        super(message);
    }

    public ElasticsearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
