package org.keqiao.web.search;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SimilarAnswer;
import org.keqiao.contracts.search.SuggestionAnswer;
import org.keqiao.web.servicetoken.ServiceTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks search-service. */
@Component
class SearchClient {

    private static final Logger log = LoggerFactory.getLogger(SearchClient.class);

    private static final Set<Integer> PASSING = Set.of(401, 403, 408, 429);

    private final RestClient http;
    private final URI base;

    SearchClient(RestClient.Builder builder, SearchSettings settings, ServiceTokens tokens) {
        HttpClient connections = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(connections);
        requests.setReadTimeout(settings.readTimeout());
        this.base = settings.url();
        this.http = builder.requestFactory(requests)
                .requestInterceptor(tokens.interceptor("search-service", "search"))
                .build();
    }

    /** @throws SearchUnavailable when there is no usable answer in time */
    SearchAnswer search(SearchQuery query) {
        return ask("/search?" + query.toQueryString(), SearchAnswer.class);
    }

    /** Those of these listings that match. */
    SearchAnswer among(SearchQuery query, Collection<UUID> listings) {
        String only = listings.stream().map(id -> "&listing=" + id).collect(Collectors.joining());
        return ask("/search?" + query.toQueryString() + only, SearchAnswer.class);
    }

    /** @throws SearchUnavailable when there is no usable answer in time */
    SuggestionAnswer suggest(SuggestionRequest request) {
        return ask("/suggestions?" + request.toQueryString(), SuggestionAnswer.class);
    }

    SimilarAnswer similar(UUID listing) {
        return ask("/listings/" + listing + "/similar", SimilarAnswer.class);
    }

    private <T> T ask(String pathAndQuery, Class<T> type) {
        try {
            T answer =
                    http.get().uri(URI.create(base + pathAndQuery)).retrieve().body(type);
            if (answer == null) {
                throw new IllegalStateException("search-service answered nothing");
            }
            return answer;
        } catch (RestClientResponseException e) {
            log.atWarn().addKeyValue("reason", e.getMessage()).log("search-service answered with an error");
            throw isOfThisQuestion(e.getStatusCode()) ? new SearchRefused(e) : new SearchUnavailable(e);
        } catch (RestClientException | IllegalStateException e) {
            log.atWarn().addKeyValue("reason", e.getMessage()).log("search-service gave no answer");
            throw new SearchUnavailable(e);
        }
    }

    /** Whether the same question will be answered so again: neither overload, nor outage, nor a matter of tokens. */
    private static boolean isOfThisQuestion(HttpStatusCode status) {
        return !PASSING.contains(status.value()) && status.value() <= HttpStatus.INTERNAL_SERVER_ERROR.value();
    }
}
