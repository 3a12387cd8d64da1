package org.keqiao.search.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names of the aliases and of the versioned indices behind them. */
public final class IndexNames {

    /** What is searched, and written. */
    public static final String LISTINGS = "keqiao-listings";

    /** The index that is being built, if any; what goes to {@link #LISTINGS} is written here, too. */
    public static final String LISTINGS_BUILDING = "keqiao-listings-building";

    /** Raised with every change of index/listings.json, so that running installations build their index anew. */
    static final String VERSION = "v5";

    /** Every index of listings, whichever its version. */
    static final String PATTERN = "keqiao-listings-v*";

    /** The very first index has a fixed name, so that of two instances starting at once only one can create it. */
    static final String FIRST = LISTINGS + "-" + VERSION + "-first";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    private IndexNames() {}

    static String createdAt(Instant moment) {
        return LISTINGS + "-" + VERSION + "-" + STAMP.format(moment);
    }
}
