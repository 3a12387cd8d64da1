package org.keqiao.bench.matching;

import java.util.Locale;

/**
 * What was measured with so many listings.
 *
 * @param loaded so many of them were new
 * @param loadSeconds until these were embedded, indexed and matched
 * @param rematchSeconds until all were matched anew
 * @param rematchSearching how long its queries took, added up, though two of a match run at the same time
 * @param match how long candidates and scores of one listing took
 * @param matchSearching how long Elasticsearch takes for the queries of each of these, asked once more alone
 */
record AtSize(
        int listings,
        int loaded,
        double loadSeconds,
        double rematchSeconds,
        double rematchSearching,
        Times match,
        Times matchSearching) {

    /** Of candidates and scores. */
    double ratio() {
        return match.sum() / matchSearching.sum();
    }

    /** With the ledger. */
    double rematchRatio() {
        return rematchSeconds / rematchSearching;
    }

    double rematchRate() {
        return listings / rematchSeconds;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                """
                %,d listings
                  the last %,6d loaded and matched      %,.0f s, %.0f a second
                  one match: candidates and scores        p50 %.1f ms, p99 %.1f ms; its queries alone p50 %.1f ms; %.2f × as long
                  all matched anew, with the ledger       %,.1f s, %.0f a second; %.2f × as long as its queries added up
                """,
                listings,
                loaded,
                loadSeconds,
                loaded / loadSeconds,
                match.within(0.5) * 1000,
                match.within(0.99) * 1000,
                matchSearching.within(0.5) * 1000,
                ratio(),
                rematchSeconds,
                rematchRate(),
                rematchRatio());
    }
}
