package org.keqiao.web.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How hits are ordered. */
enum SearchOrder {
    RELEVANCE,
    NEWEST,
    DEADLINE,
    READINESS;

    /** As it stands in an address; missing means by relevance. */
    static Optional<SearchOrder> of(String parameter) {
        return parameter.isEmpty()
                ? Optional.of(RELEVANCE)
                : Arrays.stream(values())
                        .filter(order -> order.name().equals(parameter.toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
