package org.keqiao.web.search;

import java.util.Locale;

/** How hits are ordered. */
enum SearchOrder {
    RELEVANCE,
    NEWEST;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
