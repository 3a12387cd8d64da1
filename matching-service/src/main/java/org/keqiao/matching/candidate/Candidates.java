package org.keqiao.matching.candidate;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.messaging.consumer.OutageException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The candidates of the search service. */
public class Candidates {

    /** Refusals that are the operator's to mend (keys, clocks, load); the listing is not to blame. */
    private static final Set<Integer> NOT_THE_LISTINGS_FAULT = Set.of(401, 403, 408, 429);

    private static final int WIDEST = 500;

    private final RestClient search;
    private final int most;

    Candidates(RestClient search, int most) {
        this.search = search;
        this.most = most;
    }

    /**
     * Candidates for a listing, and the listing as it is searchable now; empty when it is not.
     *
     * @throws OutageException when the search service can't answer at the moment
     */
    public Optional<CandidateAnswer> of(UUID listingId) {
        return ask(listingId, most);
    }

    /** The same, with those that are too far behind to be scored: {@value #WIDEST} at most. */
    public Optional<CandidateAnswer> widest(UUID listingId) {
        return ask(listingId, WIDEST);
    }

    /** So many from the top are scored. */
    public int considered() {
        return most;
    }

    private Optional<CandidateAnswer> ask(UUID listingId, int size) {
        try {
            return Optional.ofNullable(search.get()
                    .uri("/listings/{id}/candidates?size={size}", listingId, size)
                    .retrieve()
                    .body(CandidateAnswer.class));
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
