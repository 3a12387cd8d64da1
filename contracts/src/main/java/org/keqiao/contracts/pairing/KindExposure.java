package org.keqiao.contracts.pairing;

/**
 * How listings of one kind are recommended, and how they would be if each listing of the other kind just listed its best.
 *
 * @param listings that can be paired
 * @param now as it is
 * @param plain as plain lists of the best would have it
 */
public record KindExposure(long listings, Spread now, Spread plain) {

    /**
     * How pairings spread over listings.
     *
     * @param withOne listings with at least one
     * @param withThree listings with at least three
     * @param most that a single listing has
     * @param gini 0 when all have the same, towards 1 when few have all
     */
    public record Spread(long withOne, long withThree, long most, double gini) {}
}
