package org.keqiao.web.search;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.keqiao.contracts.search.SearchAnswer;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Searches for other features. A search is the query of the search page's address, without the page, in a fixed order. */
@Component
public class Searches {

    private final SearchClient client;
    private final SearchLabels labels;

    Searches(SearchClient client, SearchLabels labels) {
        this.client = client;
        this.labels = labels;
    }

    /** The search that these parameters ask for; what can't be used is left out. */
    public String canonical(MultiValueMap<String, String> parameters) {
        return canonical(new SearchParameters(parameters).query());
    }

    static String canonical(SearchQuery query) {
        MultiValueMap<String, String> known = query.parameters();
        known.remove("page");
        known.remove("size");
        return SearchQuery.toQueryString(known);
    }

    /** What the search looks for, in the reader's language: its words, then its terms. Empty when it finds everything. */
    public List<String> describe(String search) {
        SearchQuery query = read(search);
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(query.words());
        }
        if (query.kind() != null) {
            parts.add(labels.of(query.kind()));
        }
        if (query.readinessMin() != null) {
            parts.add("TRL ≥ " + query.readinessMin());
        }
        if (query.readinessMax() != null) {
            parts.add("TRL ≤ " + query.readinessMax());
        }
        query.readinessBands().forEach(band -> parts.add(labels.of(band)));
        Stream.of(query.industries(), query.zones(), query.cooperationModes(), query.ipStatuses())
                .flatMap(List::stream)
                .forEach(term -> parts.add(labels.of(term)));
        if (!query.organisations().isEmpty()) {
            parts.add(labels.text("search.organisation"));
        }
        if (query.confirmedWithin() != null) {
            parts.add(labels.text("search.confirmed-within", query.confirmedWithin()));
        }
        query.languages().forEach(language -> parts.add(labels.text("search.language." + language)));
        return parts;
    }

    /**
     * A page of hits.
     *
     * @throws SearchUnavailable when there is no usable answer in time
     */
    public SearchAnswer page(String search, int page, int size) {
        MultiValueMap<String, String> parameters = parameters(search);
        parameters.set("page", Integer.toString(page));
        parameters.set("size", Integer.toString(size));
        return client.search(new SearchParameters(parameters).query());
    }

    /**
     * Those of these listings that the search finds, at most {@value SearchQuery#LARGEST_PAGE}.
     *
     * @throws SearchRefused when it asks for something that there is no longer: without that it would find too much
     * @throws SearchUnavailable when there is no usable answer in time
     */
    public SearchAnswer among(String search, Collection<UUID> listings) {
        MultiValueMap<String, String> parameters = parameters(search);
        parameters.set("size", Integer.toString(SearchQuery.LARGEST_PAGE));
        parameters.set("exact", "true"); // a word that none of these has is not to be replaced by another
        SearchParameters read = new SearchParameters(parameters);
        if (!read.problems().isEmpty()) {
            throw new SearchRefused(null);
        }
        return client.among(read.query(), listings);
    }

    /** Live listings like this one; none while search-service gives no answer, for it is only an offer to read on. */
    public List<UUID> similar(UUID listing) {
        try {
            return client.similar(listing).listings();
        } catch (SearchUnavailable down) {
            return List.of();
        }
    }

    private static SearchQuery read(String search) {
        return new SearchParameters(parameters(search)).query();
    }

    /** The parameters of an address's query. */
    public static MultiValueMap<String, String> parameters(String search) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair : search.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.add(parts[0], decoded(parts[1]));
            }
        }
        return parameters;
    }

    /** What is no code, such as the sign of 100%, is taken as it stands. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return text;
        }
    }
}
