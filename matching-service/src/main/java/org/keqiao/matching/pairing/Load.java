package org.keqiao.matching.pairing;

/**
 * How much is recommended to a listing.
 *
 * @param open pairings recommended at the moment
 * @param fresh pairings recommended for the first time within the period
 */
record Load(int open, int fresh) {

    static final Load NONE = new Load(0, 0);

    Load oneMore() {
        return new Load(open + 1, fresh + 1);
    }

    Load oneLess() {
        return new Load(open - 1, fresh);
    }
}
