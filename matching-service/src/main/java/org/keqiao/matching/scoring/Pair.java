package org.keqiao.matching.scoring;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * A result and a demand to be scored.
 *
 * @param meaning cosine of the two texts' vectors, -1 to 1; missing when they can't be compared
 * @param specificMeaning the same less what listings of either kind have in common; missing when that is not known
 */
public record Pair(
        ListingText result,
        ListingText demand,
        @Nullable Double meaning,
        @Nullable Double specificMeaning) {

    /** The pair of two listings of different kinds, whichever comes first. */
    public static Pair of(
            ListingText one, ListingText other, @Nullable Double meaning, @Nullable Double specificMeaning) {
        boolean inOrder = one.listing().kind() == ListingKind.RESULT;
        ListingText result = inOrder ? one : other;
        ListingText demand = inOrder ? other : one;
        if (result.listing().kind() != ListingKind.RESULT || demand.listing().kind() != ListingKind.DEMAND) {
            throw new IllegalArgumentException("a pair is a result and a demand, not "
                    + one.listing().id() + " and " + other.listing().id());
        }
        return new Pair(result, demand, meaning, specificMeaning);
    }

    /** The same where nothing is known of what listings have in common. */
    public static Pair of(ListingText one, ListingText other, @Nullable Double meaning) {
        return of(one, other, meaning, null);
    }

    boolean isOfOneLanguage() {
        return result.listing().language().equals(demand.listing().language());
    }
}
