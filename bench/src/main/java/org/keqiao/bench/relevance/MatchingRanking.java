package org.keqiao.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.local.api.JsonClient;

/** The product's candidates for a demand, in the order of its scorer. */
record MatchingRanking(JsonClient matchingService, Map<UUID, String> documents) implements RankingSystem {

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public List<Ranked> rank(JudgedQuery query) throws InterruptedException {
        JsonNode answer = matchingService
                .get("/listings/" + JudgedListings.idOf(query) + "/assessment?size=" + DEPTH)
                .orThrow();
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
}
