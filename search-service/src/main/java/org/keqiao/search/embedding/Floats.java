package org.keqiao.search.embedding;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A vector that takes four bytes a dimension, where a list of boxed numbers takes twenty, and multiplies without unboxing. */
public final class Floats extends AbstractList<Float> implements RandomAccess {

    private final float[] values;

    private Floats(float[] values) {
        this.values = values;
    }

    public static Floats copyOf(List<Float> list) {
        if (list instanceof Floats floats) {
            return floats;
        }
        float[] values = new float[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i);
        }
        return new Floats(values);
    }

    /** Sum of the products, in double precision; the same whichever of the two is asked. */
    public double dot(Floats other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * other.values[i];
        }
        return sum;
    }

    /** This less a share of another, with length 1; as it is when nothing would be left. */
    public Floats less(Floats other, float share) {
        float[] rest = new float[values.length];
        double squares = 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = values[i] - share * other.values[i];
            squares += (double) rest[i] * rest[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < rest.length && length > 0; i++) {
            rest[i] = (float) (rest[i] / length);
        }
        return new Floats(rest);
    }

    /** Of at least one vector. */
    public static Floats mean(List<Floats> vectors) {
        float[] mean = new float[vectors.getFirst().size()];
        for (int i = 0; i < mean.length; i++) {
            double sum = 0;
            for (Floats vector : vectors) {
                sum += vector.values[i];
            }
            mean[i] = (float) (sum / vectors.size());
        }
        return new Floats(mean);
    }

    @Override
    public Float get(int index) {
        return values[index];
    }

    @Override
    public int size() {
        return values.length;
    }
}
