package org.keqiao.search.search;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Order of hits. */
enum Sort {
    RELEVANCE,
    NEWEST;

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
