package org.keqiao.web.matching;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.WhyNot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks matching-service, with the least that each question needs. */
@Component
public class MatchingClient {

    private static final Logger log = LoggerFactory.getLogger(MatchingClient.class);

    private final RestClient board;
    private final RestClient assessments;

    MatchingClient(MatchingConnections matching) {
        this.board = matching.with("board");
        this.assessments = matching.with("assessments");
    }

    /**
     * Why these two are not recommended to each other.
     *
     * @throws NotSearchable when one of them is not
     */
    public WhyNot whyNot(UUID result, UUID demand) {
        return askAboutListings(
                board,
                http -> http.get()
                        .uri("/pairings/why-not?result={result}&demand={demand}", result, demand)
                        .retrieve()
                        .body(WhyNot.class));
    }

    /**
     * What comes near a listing.
     *
     * @throws NotSearchable when it is not
     */
    public NearMissAnswer nearMisses(UUID listing) {
        return askAboutListings(
                assessments,
                http -> http.get()
                        .uri("/listings/{id}/near-misses", listing)
                        .retrieve()
                        .body(NearMissAnswer.class));
    }

    public ExposureReport exposure() {
        return ask(board, http -> http.get().uri("/exposure").retrieve().body(ExposureReport.class));
    }

    /**
     * Has a coordinator's ruling followed.
     *
     * @param id under which it is followed once, however often it is asked for
     */
    public RulingOutcome rule(Ruling ruling, UUID id) {
        return ask(
                board,
                http -> http.post()
                        .uri("/rulings")
                        .header("Idempotency-Key", id.toString())
                        .body(ruling)
                        .retrieve()
                        .body(RulingOutcome.class));
    }

    private static <T> T askAboutListings(RestClient http, Function<RestClient, @Nullable T> question) {
        try {
            return ask(http, question);
        } catch (MatchingUnavailable e) {
            if (e.getCause() instanceof HttpClientErrorException.NotFound) {
                throw new NotSearchable();
            }
            throw e;
        }
    }

    private static <T> T ask(RestClient http, Function<RestClient, @Nullable T> question) {
        try {
            T answer = question.apply(http);
            if (answer == null) {
                throw new IllegalStateException("matching-service answered nothing");
            }
            return answer;
        } catch (RestClientException | IllegalStateException e) {
            log.atWarn().addKeyValue("reason", e.getMessage()).log("matching-service gave no answer");
            throw new MatchingUnavailable(e);
        }
    }
}
