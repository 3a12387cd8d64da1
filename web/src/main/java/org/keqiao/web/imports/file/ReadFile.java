package org.keqiao.web.imports.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.Terms;

/**
 * All rows of a file, with what is to be said of the file as a whole.
 *
 * @param kind of the rows that don't say it themselves
 */
public record ReadFile(
        List<ReadRow> rows, List<Notice> notices, @Nullable ListingKind kind) {

    public ReadFile {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** How many rows there are of each kind; a row whose kind nobody knows is of none. */
    public Map<ListingKind, Integer> kinds() {
        Map<ListingKind, Integer> kinds = new EnumMap<>(ListingKind.class);
        rows.forEach(row -> kindOf(row).ifPresent(of -> kinds.merge(of, 1, Integer::sum)));
        return kinds;
    }

    private Optional<ListingKind> kindOf(ReadRow row) {
        String written = row.written().value("kind");
        return written.isBlank() ? Optional.ofNullable(kind) : Terms.read(ListingKind.class, Simplified.of(written));
    }
}
