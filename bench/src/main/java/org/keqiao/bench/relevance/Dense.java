package org.keqiao.bench.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.bench.relevance.RawIndex.Vector;

/** The embedding model alone: the exact cosine of the vectors that the product stored. */
final class Dense implements RankingSystem {

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document);

    private final Map<UUID, Vector> asked = new HashMap<>();
    private final List<Embedded> embedded = new ArrayList<>();

    /**
     * Keeps the vectors of the documents and those of the queries.
     *
     * @param vectors of length 1
     */
    Dense(List<Vector> vectors, Map<UUID, String> documents) {
        for (Vector vector : vectors) {
            String document = documents.get(vector.id());
            if (document == null) {
                asked.put(vector.id(), vector);
            } else {
                embedded.add(new Embedded(document, vector.model(), plain(vector)));
            }
        }
    }

    @Override
    public String name() {
        return "dense model";
    }

    @Override
    public List<Ranked> rank(JudgedQuery query) {
        Vector vector = asked.get(JudgedListings.idOf(query));
        if (vector == null) {
            return List.of();
        }
        float[] values = plain(vector);
        return embedded.stream()
                .filter(document -> document.model().equals(vector.model()))
                .map(document -> new Ranked(document.id(), product(values, document.vector())))
                .sorted(BEST_FIRST)
                .limit(DEPTH)
                .toList();
    }

    private static float[] plain(Vector vector) {
        float[] values = new float[vector.values().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = vector.values().get(i);
        }
        return values;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * (double) other[i];
        }
        return sum;
    }

    /** A document's vector as it is multiplied fastest. */
    private static final class Embedded {

        private final String id;
        private final String model;
        private final float[] vector;

        Embedded(String id, String model, float[] vector) {
            this.id = id;
            this.model = model;
            this.vector = vector;
        }

        String id() {
            return id;
        }

        String model() {
            return model;
        }

        float[] vector() {
            return vector;
        }
    }
}
