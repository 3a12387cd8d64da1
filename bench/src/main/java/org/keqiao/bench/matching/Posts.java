package org.keqiao.bench.matching;

import java.util.Locale;

/**
 * What became of posts at a rate.
 *
 * @param count how many
 * @param searchable from the post until it could be found
 * @param paired from the post until its first pairing could be read, of those that got one
 * @param refresh how long Elasticsearch took to make a batch searchable
 */
record Posts(int count, Times searchable, Times paired, Times refresh) {

    String text() {
        return String.format(
                Locale.ROOT,
                "searchable after p50 %.2f s, p99 %.2f s; pairing readable after p50 %.2f s, p99 %.2f s (%.0f %% of %d"
                        + " posts got one); refresh p50 %.2f s",
                searchable.within(0.5),
                searchable.within(0.99),
                paired.within(0.5),
                paired.within(0.99),
                100.0 * paired.seconds().size() / count,
                count,
                refresh.within(0.5));
    }
}
