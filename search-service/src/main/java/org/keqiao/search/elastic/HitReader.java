package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.ObjectDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer to a search for what {@link HitAnswer} needs of it. The client's own answer keeps each doc value as a document that has to be read
 * once more, and a match reads seven hundred hits.
 */
final class HitReader {

    /** Of the answer to a search. */
    static final JsonpDeserializer<HitReader> ANSWER = answers();

    private boolean timedOut;
    private Hits hits = new Hits();
    private Map<String, Aggregate> aggregations = Map.of();

    private HitReader() {}

    /** Whether all hits can be told apart. */
    boolean hasIds() {
        return hits.hits.stream().allMatch(hit -> hit.id() != null);
    }

    /** @throws ElasticsearchUnavailable if hits have no ids */
    HitAnswer answer() {
        return new HitAnswer(
                timedOut, hits.total, hits.hits.stream().map(HitReader::scored).toList(), aggregations);
    }

    private static ScoredHit scored(Hit hit) {
        String id = hit.id();
        if (id == null) {
            throw new ElasticsearchUnavailable("The index was replaced while it was searched");
        }
        return new ScoredHit(id, hit.score, hit.docValues);
    }

    private static final class Hits {

        private long total;
        private List<Hit> hits = List.of();
    }

    private static final class Hit {

        private @Nullable String storedId;
        private @Nullable Double score;
        private Map<String, String> docValues = Map.of();

        @Nullable
        String id() {
            String id = docValues.get(HitSearch.ID);
            return id == null ? storedId : id;
        }
    }

    private static final class Total {

        private long value;
    }

    private static JsonpDeserializer<HitReader> answers() {
        ObjectDeserializer<HitReader> answer = new ObjectDeserializer<>(HitReader::new);
        answer.add((read, timedOut) -> read.timedOut = timedOut, JsonpDeserializer.booleanDeserializer(), "timed_out");
        answer.add((read, hits) -> read.hits = hits, hits(), "hits");
        answer.add((read, counts) -> read.aggregations = counts, Aggregate._TYPED_KEYS_DESERIALIZER, "aggregations");
        return answer;
    }

    private static JsonpDeserializer<Hits> hits() {
        ObjectDeserializer<Total> total = new ObjectDeserializer<>(Total::new);
        total.add((read, value) -> read.value = value, JsonpDeserializer.longDeserializer(), "value");
        ObjectDeserializer<Hits> hits = new ObjectDeserializer<>(Hits::new);
        hits.add((read, count) -> read.total = count.value, total, "total");
        hits.add((read, all) -> read.hits = all, JsonpDeserializer.arrayDeserializer(hit()), "hits");
        return hits;
    }

    private static JsonpDeserializer<Hit> hit() {
        ObjectDeserializer<Hit> hit = new ObjectDeserializer<>(Hit::new);
        hit.add((read, id) -> read.storedId = id, JsonpDeserializer.stringDeserializer(), "_id");
        hit.add((read, score) -> read.score = score, JsonpDeserializer.doubleDeserializer(), "_score");
        hit.add(
                (read, values) -> read.docValues = values,
                JsonpDeserializer.stringMapDeserializer(
                        JsonpDeserializer.of(EnumSet.of(Event.START_ARRAY), (parser, mapper, begun) -> first(parser))),
                "fields");
        return hit;
    }

    /** Doc values come as arrays that are never empty. */
    private static String first(JsonParser parser) {
        String first =
                parser.next() == Event.VALUE_NUMBER ? parser.getBigDecimal().toPlainString() : parser.getString();
        while (parser.next() != Event.END_ARRAY) {
            // Only the first is asked for.
        }
        return first;
    }
}
