package org.keqiao.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.local.api.Answer;
import org.keqiao.local.api.JsonClient;

/** The product's candidates for a demand, in the order of its scorer. */
record MatchingRanking(JsonClient matchingService, Map<UUID, String> documents) implements RankingSystem {

    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public List<Ranked> rank(JudgedQuery query) throws InterruptedException {
        JsonNode answer = assessment(query);
        List<Ranked> ranking = new ArrayList<>();
        for (JsonNode candidate : answer.path("candidates")) {
            UUID id = UUID.fromString(
                    candidate.path("candidate").path("listingId").asText());
            String document = documents.get(id);
            if (document != null) {
                ranking.add(new Ranked(document, candidate.path("score").asDouble()));
            }
        }
        return ranking;
    }

    /** On a busy machine the services need a moment before they answer in time. */
    private JsonNode assessment(JudgedQuery query) throws InterruptedException {
        String path = "/listings/" + JudgedListings.idOf(query) + "/assessment?size=" + DEPTH;
        Answer answer = matchingService.get(path);
        for (int tries = 1; answer.status() == UNAVAILABLE && tries < TRIES; tries++) {
            Thread.sleep(PAUSE);
            answer = matchingService.get(path);
        }
        return answer.orThrow();
    }
}
