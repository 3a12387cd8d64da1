package org.keqiao.matching.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.ListingsAnswer;
import org.keqiao.messaging.consumer.OutageException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The search service over HTTP. Whatever it can't answer at the moment is an {@link OutageException}. */
class SearchService {

    /** Refusals that are the operator's to mend (keys, clocks, load); the listing is not to blame. */
    private static final Set<Integer> NOT_THE_LISTINGS_FAULT = Set.of(401, 403, 408, 429);

    private final RestClient http;

    SearchService(RestClient http) {
        this.http = http;
    }

    /** At most {@code size} candidates; nothing when the listing is not indexed. */
    Optional<CandidateAnswer> candidates(UUID listingId, int size) {
        return answer(() -> http.get()
                .uri("/listings/{id}/candidates?size={size}", listingId, size)
                .retrieve()
                .body(CandidateAnswer.class));
    }

    /** Those of the listings that are indexed. */
    List<ListingSnapshot> listings(Collection<UUID> ids) {
        return answer(() -> http.get()
                        .uri(uri -> uri.path("/listings")
                                .queryParam("id", ids.toArray())
                                .build())
                        .retrieve()
                        .body(ListingsAnswer.class))
                .map(ListingsAnswer::listings)
                .orElse(List.of());
    }

    private static <T> Optional<T> answer(Supplier<T> request) {
        try {
            return Optional.ofNullable(request.get());
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        } catch (HttpClientErrorException e) {
            throw isListingsFault(e.getStatusCode())
                    ? e
                    : new OutageException("the search service refuses this service", e);
        } catch (HttpServerErrorException | ResourceAccessException e) {
            throw new OutageException("the search service can't answer", e);
        }
    }

    private static boolean isListingsFault(HttpStatusCode status) {
        return !NOT_THE_LISTINGS_FAULT.contains(status.value());
    }
}
