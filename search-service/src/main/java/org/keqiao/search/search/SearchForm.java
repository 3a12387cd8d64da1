package org.keqiao.search.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.search.problem.InvalidParameter;

/**
 * The parameters of a search. Of several values of one parameter a listing needs one, and of all parameters each.
 *
 * @param q what is looked for; without it the newest listings come first
 * @param page from 0
 * @param size hits a page
 */
record SearchForm(
        @Nullable List<ListingKind> kind,
        @Nullable @Size(max = LONGEST_QUERY) String q,
        @Nullable List<Industry> industry,
        @Nullable List<Zone> zone,
        @Nullable @Min(1) @Max(9) Integer readinessMin,
        @Nullable @Min(1) @Max(9) Integer readinessMax,
        @Nullable List<CooperationMode> cooperationMode,
        @Nullable List<@Pattern(regexp = "zh|en", message = "must be zh or en") String> language,
        @Nullable UUID organisation,
        @Nullable Sort sort,
        @Nullable @Min(0) Integer page,
        @Nullable @Min(1) @Max(100) Integer size) {

    static final int LONGEST_QUERY = 10_000;

    private static final int DEFAULT_SIZE = 20;
    private static final int LAST_HIT = 10_000;

    /** What the annotations can't say. */
    SearchForm checked() {
        if (readinessMin != null && readinessMax != null && readinessMin > readinessMax) {
            throw new InvalidParameter("readinessMin", "must not be greater than readinessMax");
        }
        if ((pageOrFirst() + 1L) * sizeOrDefault() > LAST_HIT) {
            throw new InvalidParameter(
                    "page", "only the first " + LAST_HIT + " hits can be paged through; please narrow the search");
        }
        return this;
    }

    String text() {
        return q == null ? "" : q.strip();
    }

    boolean byRelevance() {
        return sort != Sort.NEWEST && !text().isEmpty();
    }

    int pageOrFirst() {
        return Objects.requireNonNullElse(page, 0);
    }

    int sizeOrDefault() {
        return Objects.requireNonNullElse(size, DEFAULT_SIZE);
    }

    int from() {
        return pageOrFirst() * sizeOrDefault();
    }
}
