package org.keqiao.matching.scoring;

/** Numbers for features, so that texts are compared without looking at characters: of every text the same number for the same feature. */
final class FeatureCodes {

    /** As many characters fit into a number, which is then their own. */
    private static final int EXACT = 3;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Stands for a code that another row of codes does not have. */
    static final int NONE = -1;

    private FeatureCodes() {}

    /**
     * Never negative for up to {@value #EXACT} characters, which all pairs of CJK characters have; negative for longer words, of which two share a
     * number no more often than once in 2⁶³ (FNV-1a).
     */
    static long of(String feature) {
        return feature.length() <= EXACT ? packed(feature) : hashed(feature) | Long.MIN_VALUE;
    }

    /** Of every code its place in another row, or {@link #NONE}. Both ascend, so one walk over the two is enough. */
    static int[] placesIn(long[] others, long[] codes) {
        int[] places = new int[codes.length];
        int there = 0;
        for (int here = 0; here < codes.length; here++) {
            while (there < others.length && others[there] < codes[here]) {
                there++;
            }
            places[here] = there < others.length && others[there] == codes[here] ? there : NONE;
        }
        return places;
    }

    private static long packed(String feature) {
        long code = 0;
        for (int i = 0; i < feature.length(); i++) {
            code = code << Character.SIZE | feature.charAt(i);
        }
        return code;
    }

    private static long hashed(String feature) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
