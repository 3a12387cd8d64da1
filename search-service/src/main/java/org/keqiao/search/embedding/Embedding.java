package org.keqiao.search.embedding;

import java.util.Optional;

/**
 * The meaning of a text.
 *
 * @param model that gave it; vectors of different models can't be compared
 * @param vector of length 1
 */
public record Embedding(TextLanguage language, String model, Floats vector) {

    /** Cosine of the two, -1 to 1; nothing when different models gave them. */
    public Optional<Double> cosine(Embedding other) {
        if (!model.equals(other.model)) {
            return Optional.empty();
        }
        return Optional.of(Math.clamp(vector.dot(other.vector), -1, 1));
    }
}
