package org.keqiao.bench.search;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;

/** The public search API, through web and search-service. */
final class Product implements Target {

    private final Http http;
    private final List<HttpRequest> requests;

    /** @param web its address */
    Product(Http http, String web, List<String> queries) {
        this.http = http;
        this.requests = queries.stream()
                .map(query -> Http.request(web + "/api/v1/search?" + query).build())
                .toList();
    }

    @Override
    public boolean ask(int query) throws IOException, InterruptedException {
        return http.isAnswered(requests.get(query % requests.size()));
    }
}
