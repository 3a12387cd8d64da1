package org.keqiao.web.search;

import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** Addresses of searches that differ from this one in one thing. All but the pages begin at the first page. */
final class SearchLinks {

    private static final String PATH = "/search";
    private static final List<String> READINESS = List.of("readinessMin", "readinessMax", "readinessBand");

    private final SearchQuery query;

    SearchLinks(SearchQuery query) {
        this.query = query;
    }

    String page(int page) {
        MultiValueMap<String, String> parameters = fromFirstPage();
        if (page > 0) {
            parameters.set("page", Integer.toString(page));
        }
        return link(parameters);
    }

    String with(String parameter, String value) {
        MultiValueMap<String, String> parameters = fromFirstPage();
        parameters.set(parameter, value);
        return link(parameters);
    }

    String without(String parameter) {
        MultiValueMap<String, String> parameters = fromFirstPage();
        parameters.remove(parameter);
        return link(parameters);
    }

    String without(String parameter, String value) {
        MultiValueMap<String, String> parameters = fromFirstPage();
        List<String> left = parameters.getOrDefault(parameter, List.of()).stream()
                .filter(other -> !other.equals(value))
                .toList();
        if (left.isEmpty()) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, left);
        }
        return link(parameters);
    }

    /** The same words and kind without any filter. */
    String withoutFilters() {
        MultiValueMap<String, String> parameters = fromFirstPage();
        parameters.keySet().retainAll(Set.of("q", "kind", "exact"));
        return link(parameters);
    }

    /** Neither levels nor bands. */
    String withoutReadiness() {
        MultiValueMap<String, String> parameters = fromFirstPage();
        READINESS.forEach(parameters::remove);
        return link(parameters);
    }

    /** The words, whatever else was chosen. */
    String wordsAlone() {
        MultiValueMap<String, String> parameters = fromFirstPage();
        parameters.keySet().retainAll(Set.of("q", "exact"));
        return link(parameters);
    }

    private MultiValueMap<String, String> fromFirstPage() {
        MultiValueMap<String, String> parameters = query.parameters();
        parameters.remove("page");
        return parameters;
    }

    private static String link(MultiValueMap<String, String> parameters) {
        return parameters.isEmpty() ? PATH : PATH + "?" + SearchQuery.toQueryString(parameters);
    }
}
