package org.keqiao.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.keqiao.local.api.JsonClient;

/** The product's index as Elasticsearch itself sees it, for the systems that the product is compared with. */
final class RawIndex {

    private static final String INDEX = "/keqiao-listings";
    private static final int PAGE = 500;

    private final ObjectMapper json = new ObjectMapper();
    private final JsonClient elasticsearch;

    RawIndex(JsonClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Listings that can be found. */
    long count() throws InterruptedException {
        return elasticsearch.get(INDEX + "/_count").body().path("count").asLong();
    }

    /** A hit of a search. */
    record Hit(UUID id, double score) {}

    /** A listing's vector by the model of its language. */
    record Vector(UUID id, String model, List<Float> values) {}

    /** The best by BM25 in one field. */
    List<Hit> match(String field, String text, int size) throws InterruptedException {
        ObjectNode body = json.createObjectNode().put("size", size).put("_source", false);
        body.putObject("query").putObject("match").putObject(field).put("query", text);
        return hits(body).stream()
                .map(hit -> new Hit(id(hit), hit.path("_score").asDouble()))
                .toList();
    }

    /** All vectors. */
    List<Vector> vectors() throws InterruptedException {
        List<Vector> vectors = new ArrayList<>();
        ObjectNode body = json.createObjectNode().put("size", PAGE);
        body.putObject("_source")
                .put("exclude_vectors", false)
                .putArray("includes")
                .add("embeddingModel")
                .add("meaningZh")
                .add("meaningEn");
        body.putArray("sort").add("reference");
        for (List<JsonNode> page = hits(body); !page.isEmpty(); page = hits(body)) {
            page.forEach(hit -> vectors.add(vector(hit)));
            body.set("search_after", page.getLast().path("sort"));
        }
        return vectors;
    }

    private List<JsonNode> hits(ObjectNode body) throws InterruptedException {
        JsonNode answer = elasticsearch.post(INDEX + "/_search", body).orThrow();
        return StreamSupport.stream(answer.path("hits").path("hits").spliterator(), false)
                .toList();
    }

    private static Vector vector(JsonNode hit) {
        JsonNode source = hit.path("_source");
        JsonNode numbers = source.has("meaningZh") ? source.path("meaningZh") : source.path("meaningEn");
        List<Float> values = StreamSupport.stream(numbers.spliterator(), false)
                .map(JsonNode::floatValue)
                .toList();
        return new Vector(id(hit), source.path("embeddingModel").asText(), values);
    }

    private static UUID id(JsonNode hit) {
        return UUID.fromString(hit.path("_id").asText());
    }
}
