package org.keqiao.web.imports.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.web.listing.Nearness;

/** Finds the column that a heading means, whatever its width, case, spaces, marks, remarks in brackets and kind of characters. */
final class HeaderName {

    private static final Map<String, Column> COLUMNS = Arrays.stream(Column.values())
            .flatMap(column -> column.names().map(HeaderName::plain).distinct().map(name -> Map.entry(name, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What is longer is a text and names no column, whatever remarks are in it. */
    private static final int LONGEST = 300;

    private HeaderName() {}

    static Optional<Column> column(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        Column exact = COLUMNS.get(plain(heading));
        return Optional.ofNullable(exact != null ? exact : COLUMNS.get(plain(withoutRemarks(heading))));
    }

    /** The column that an unknown heading probably means. */
    static Optional<Column> nearest(String heading) {
        return heading.length() > LONGEST
                ? Optional.empty()
                : Nearness.nearest(
                        plain(withoutRemarks(heading)),
                        Arrays.stream(Column.values()),
                        column -> column.names().map(HeaderName::plain));
    }

    static String plain(String heading) {
        return Simplified.of(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String withoutRemarks(String heading) {
        return heading.replaceAll("[(（【\\[].*?[)）】\\]]", "");
    }
}
