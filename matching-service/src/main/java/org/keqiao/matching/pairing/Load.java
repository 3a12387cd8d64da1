package org.keqiao.matching.pairing;

/**
 * How much is recommended to a listing.
 *
 * @param open pairings recommended at the moment
 * @param fresh pairings recommended for the first time within the period
 * @param weakest none of the open ones that may give way scores less, in thousandths
 */
record Load(int open, int fresh, int weakest) {

    static final Load NONE = new Load(0, 0, Integer.MAX_VALUE);

    /** @param score of the one more */
    Load oneMore(int score) {
        return new Load(open + 1, fresh + 1, Math.min(weakest, score));
    }

    Load oneLess() {
        return new Load(open - 1, fresh, weakest);
    }
}
