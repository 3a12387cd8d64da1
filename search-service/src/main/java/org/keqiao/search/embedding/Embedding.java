package org.keqiao.search.embedding;

import java.util.List;

/**
 * The meaning of a text.
 *
 * @param model that gave it; vectors of different models can't be compared
 * @param vector of length 1
 */
public record Embedding(TextLanguage language, String model, List<Float> vector) {

    public Embedding {
        vector = List.copyOf(vector);
    }
}
