package org.keqiao.web.search;

import java.util.List;

/**
 * A facet with its values, in an order that doesn't change while the reader chooses.
 *
 * @param parameter which chooses in it
 * @param single whether only one value can be chosen
 */
record FacetView(String parameter, boolean single, List<Option> options) {

    /** So many are seen at once. */
    private static final int SEEN = 10;

    record Option(String value, String label, long count, boolean chosen) {}

    FacetView {
        options = List.copyOf(options);
    }

    /** Those that are chosen, and the first ones. */
    public List<Option> seen() {
        return options.stream()
                .filter(option -> option.chosen() || options.indexOf(option) < SEEN)
                .toList();
    }

    public List<Option> more() {
        List<Option> seen = seen();
        return options.stream().filter(option -> !seen.contains(option)).toList();
    }

    public List<Option> chosen() {
        return options.stream().filter(Option::chosen).toList();
    }
}
