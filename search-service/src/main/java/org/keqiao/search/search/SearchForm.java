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
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.search.problem.InvalidParameter;

/**
 * The parameters of a search. Of several values of one parameter a listing needs one, and of all parameters each.
 *
 * @param q what is looked for; without it the newest listings come first
 * @param confirmedWithin days since the owner last said that it holds
 * @param exact whether the words are to be taken as they were typed even if no listing has them
 * @param listing only these are looked at
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
        @Nullable List<ReadinessBand> readinessBand,
        @Nullable List<CooperationMode> cooperationMode,
        @Nullable List<IpStatus> ipStatus,
        @Nullable @Size(max = 50) List<UUID> organisation,
        @Nullable Integer confirmedWithin,
        @Nullable List<@Pattern(regexp = "zh|en", message = "must be zh or en") String> language,
        @Nullable @Size(max = MOST_LISTINGS) List<UUID> listing,
        @Nullable Sort sort,
        @Nullable Boolean exact,
        @Nullable @Min(0) Integer page,
        @Nullable @Min(1) @Max(100) Integer size) {

    static final int LONGEST_QUERY = 10_000;
    static final int MOST_LISTINGS = 100;

    private static final int DEFAULT_SIZE = 20;
    private static final int LAST_HIT = 10_000;

    /** What the annotations can't say. */
    SearchForm checked() {
        if (readinessMin != null && readinessMax != null && readinessMin > readinessMax) {
            throw new InvalidParameter("readinessMin", "must not be greater than readinessMax");
        }
        if (confirmedWithin != null && !Freshness.SPANS.contains(confirmedWithin)) {
            throw new InvalidParameter("confirmedWithin", "must be one of " + Freshness.SPANS);
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

    /** Without words nothing is more relevant than the newest. */
    Sort order() {
        Sort order = Objects.requireNonNullElse(sort, Sort.RELEVANCE);
        return order == Sort.RELEVANCE && text().isEmpty() ? Sort.NEWEST : order;
    }

    List<UUID> organisations() {
        return organisation == null ? List.of() : organisation;
    }

    boolean isExact() {
        return Boolean.TRUE.equals(exact);
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
