package org.keqiao.search.embedding;

import java.util.List;
import java.util.Optional;

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

    /** Cosine of the two, -1 to 1; nothing when different models gave them. */
    public Optional<Double> cosine(Embedding other) {
        if (!model.equals(other.model)) {
            return Optional.empty();
        }
        double product = 0;
        for (int i = 0; i < vector.size(); i++) {
            product += (double) vector.get(i) * other.vector.get(i);
        }
        return Optional.of(Math.clamp(product, -1, 1));
    }
}
