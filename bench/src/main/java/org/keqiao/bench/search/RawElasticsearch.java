package org.keqiao.bench.search;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

/** The same requests that the product makes for each query, one after the other as the product does, and nothing else. */
final class RawElasticsearch implements Target {

    private final Http http;
    private final List<List<HttpRequest>> requests;

    RawElasticsearch(Http http, String elasticsearch, List<List<Exchange>> recorded) {
        this.http = http;
        this.requests = recorded.stream()
                .map(exchanges -> exchanges.stream()
                        .map(exchange -> request(elasticsearch, exchange))
                        .toList())
                .toList();
    }

    private static HttpRequest request(String elasticsearch, Exchange exchange) {
        return Http.request(elasticsearch + exchange.pathAndQuery())
                .header("Content-Type", exchange.contentType())
                .header("Accept", exchange.contentType())
                .method(exchange.method(), BodyPublishers.ofString(exchange.body()))
                .build();
    }

    /** Requests of Elasticsearch that one search makes, on average. */
    double requestsPerSearch() {
        return requests.stream().mapToInt(List::size).average().orElse(0);
    }

    @Override
    public boolean ask(int query) throws IOException, InterruptedException {
        boolean answered = true;
        for (HttpRequest request : requests.get(query % requests.size())) {
            answered &= http.isAnswered(request);
        }
        return answered;
    }
}
