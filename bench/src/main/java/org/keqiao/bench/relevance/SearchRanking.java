package org.keqiao.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.local.api.JsonClient;

/** The product's search among results. */
record SearchRanking(JsonClient searchService, Map<UUID, String> documents) implements RankingSystem {

    private static final int LONGEST_QUERY = 10_000;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Ranked> rank(JudgedQuery query) throws InterruptedException {
        String text =
                query.text().substring(0, Math.min(LONGEST_QUERY, query.text().length()));
        JsonNode answer = searchService
                .get("/search?kind=RESULT&size=" + DEPTH + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orThrow();
        List<Ranked> ranking = new ArrayList<>();
        for (JsonNode hit : answer.path("hits")) {
            String document = documents.get(UUID.fromString(hit.path("id").asText()));
            if (document != null) {
                ranking.add(new Ranked(document, hit.path("score").asDouble()));
            }
        }
        return ranking;
    }
}
