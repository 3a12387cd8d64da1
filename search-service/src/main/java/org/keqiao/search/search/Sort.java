package org.keqiao.search.search;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Order of hits. */
enum Sort {
    RELEVANCE,
    NEWEST,

    /** The soonest deadline that is still to come first, then what has none, then what is over. */
    DEADLINE,

    /** The most mature first. */
    READINESS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads it as it stands in the address. */
    @Component
    static class FromText implements Converter<String, Sort> {

        @Override
        public Sort convert(String text) {
            return Arrays.stream(values())
                    .filter(sort -> sort.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown sort " + text));
        }
    }
}
