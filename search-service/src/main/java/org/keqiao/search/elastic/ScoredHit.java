package org.keqiao.search.elastic;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hit without its document.
 *
 * @param score missing when hits are sorted by something else
 * @param docValues the first doc value of each field that has any, as Elasticsearch writes it
 */
public record ScoredHit(String id, @Nullable Double score, Map<String, String> docValues) {

    public ScoredHit {
        docValues = Map.copyOf(docValues);
    }

    /** The first doc value of a field; nothing if there is none. */
    public @Nullable String docValue(String field) {
        return docValues.get(field);
    }
}
