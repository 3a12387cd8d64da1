package org.keqiao.matching.scoring;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * A result and a demand to be scored.
 *
 * @param meaning cosine of the two texts' vectors, -1 to 1; missing when they can't be compared
 */
public record Pair(
        ListingText result, ListingText demand, @Nullable Double meaning) {

    /** The pair of two listings of different kinds, whichever comes first. */
    public static Pair of(ListingText one, ListingText other, @Nullable Double meaning) {
        boolean inOrder = one.listing().kind() == ListingKind.RESULT;
        ListingText result = inOrder ? one : other;
        ListingText demand = inOrder ? other : one;
        if (result.listing().kind() != ListingKind.RESULT || demand.listing().kind() != ListingKind.DEMAND) {
            throw new IllegalArgumentException("a pair is a result and a demand, not "
                    + one.listing().id() + " and " + other.listing().id());
        }
        return new Pair(result, demand, meaning);
    }

    boolean isOfOneLanguage() {
        return result.listing().language().equals(demand.listing().language());
    }
}
