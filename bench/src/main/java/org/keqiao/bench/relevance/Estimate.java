package org.keqiao.bench.relevance;

import java.util.Locale;

/** A figure with the interval in which 95 % of the bootstrap's figures lie. */
record Estimate(double value, double low, double high) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f [%.4f, %.4f]", value, low, high);
    }
}
