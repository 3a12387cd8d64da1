package org.keqiao.web.fair.meeting;

import java.util.UUID;

/** Two participants, in the same order whoever is named first. */
public record Pair(UUID first, UUID second) {

    public Pair {
        if (first.toString().compareTo(second.toString()) >= 0) {
            throw new IllegalArgumentException("The first id sorts before the second; use Pair.of");
        }
    }

    public static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    public UUID other(UUID one) {
        return one.equals(first) ? second : first;
    }
}
