package org.keqiao.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Zone;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is looked for. Of several values of one field a listing needs one, and of all fields each.
 *
 * @param kind results or demands; missing means both
 * @param words at most {@value #LONGEST} characters; empty finds everything
 * @param readinessMin lowest technology readiness level, 1 to 9
 * @param readinessMax highest technology readiness level, 1 to 9
 * @param readinessBands bands of levels
 * @param confirmedWithin days since the owner last said that it holds: one of {@link #SPANS}
 * @param languages {@code zh}, {@code en}
 * @param exact whether the words are taken as they stand even if no listing has them
 * @param page from 0
 * @param size hits a page, 1 to {@value #LARGEST_PAGE}
 */
record SearchQuery(
        @Nullable ListingKind kind,
        String words,
        List<Industry> industries,
        List<Zone> zones,
        @Nullable Integer readinessMin,
        @Nullable Integer readinessMax,
        List<ReadinessBand> readinessBands,
        List<CooperationMode> cooperationModes,
        List<IpStatus> ipStatuses,
        List<UUID> organisations,
        @Nullable Integer confirmedWithin,
        List<String> languages,
        boolean exact,
        SearchOrder order,
        int page,
        int size) {

    static final int LONGEST = 2_000;
    static final int LARGEST_PAGE = 100;
    static final int DEFAULT_SIZE = 20;
    static final int LAST_HIT = 10_000;
    static final int MOST_ORGANISATIONS = 20;

    /** In days. */
    static final List<Integer> SPANS = List.of(30, 90, 180, 365);

    SearchQuery {
        industries = List.copyOf(industries);
        zones = List.copyOf(zones);
        readinessBands = List.copyOf(readinessBands);
        cooperationModes = List.copyOf(cooperationModes);
        ipStatuses = List.copyOf(ipStatuses);
        organisations = List.copyOf(organisations);
        languages = List.copyOf(languages);
    }

    static SearchQuery everything() {
        return new SearchQuery(
                null,
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                SearchOrder.RELEVANCE,
                0,
                1);
    }

    /** As parameters of a URL, in a fixed order, without what is the default. */
    MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (kind != null) {
            parameters.add("kind", kind.name());
        }
        if (!words.isEmpty()) {
            parameters.add("q", words);
        }
        industries.forEach(industry -> parameters.add("industry", industry.name()));
        zones.forEach(zone -> parameters.add("zone", zone.name()));
        if (readinessMin != null) {
            parameters.add("readinessMin", readinessMin.toString());
        }
        if (readinessMax != null) {
            parameters.add("readinessMax", readinessMax.toString());
        }
        readinessBands.forEach(band -> parameters.add("readinessBand", band.name()));
        cooperationModes.forEach(mode -> parameters.add("cooperationMode", mode.name()));
        ipStatuses.forEach(status -> parameters.add("ipStatus", status.name()));
        organisations.forEach(organisation -> parameters.add("organisation", organisation.toString()));
        if (confirmedWithin != null) {
            parameters.add("confirmedWithin", confirmedWithin.toString());
        }
        languages.forEach(language -> parameters.add("language", language));
        if (exact) {
            parameters.add("exact", "true");
        }
        if (order != SearchOrder.RELEVANCE) {
            parameters.add("sort", order.parameter());
        }
        if (size != DEFAULT_SIZE) {
            parameters.add("size", Integer.toString(size));
        }
        if (page > 0) {
            parameters.add("page", Integer.toString(page));
        }
        return parameters;
    }

    public String toQueryString() {
        return toQueryString(parameters());
    }

    static String toQueryString(MultiValueMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
