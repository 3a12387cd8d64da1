package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hit without its document.
 *
 * @param score missing when hits are sorted by something else
 */
public record ScoredHit(String id, @Nullable Double score, Map<String, JsonData> docValues) {

    public ScoredHit {
        docValues = Map.copyOf(docValues);
    }

    static ScoredHit of(Hit<?> hit) {
        JsonData id = hit.fields().get(HitSearch.ID);
        return new ScoredHit(id == null ? storedId(hit) : id.to(String[].class)[0], hit.score(), hit.fields());
    }

    private static String storedId(Hit<?> hit) {
        String id = hit.id();
        if (id == null) {
            throw new ElasticsearchUnavailable("The index was replaced while it was searched");
        }
        return id;
    }

    /** The first doc value of a field; nothing if there is none. */
    public <T> @Nullable T docValue(String field, Class<T[]> type) {
        JsonData values = docValues.get(field);
        return values == null ? null : values.to(type)[0];
    }
}
