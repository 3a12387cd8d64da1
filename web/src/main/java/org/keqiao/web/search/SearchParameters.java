package org.keqiao.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.listing.Terms;
import org.keqiao.web.problem.FieldProblem;
import org.springframework.util.MultiValueMap;

/**
 * Reads a search from the parameters of a URL. Vocabulary fields take enum names or labels. What can't be used is left out and
 * remembered as a problem, so that the page can go on and the API can refuse.
 */
final class SearchParameters {

    private static final Set<String> BOTH_KINDS = Set.of("", "BOTH", "ALL", "全部");
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final MultiValueMap<String, String> parameters;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final SearchQuery query;

    SearchParameters(MultiValueMap<String, String> parameters) {
        this(parameters, SearchQuery.DEFAULT_SIZE, SearchQuery.LARGEST_PAGE);
    }

    SearchParameters(MultiValueMap<String, String> parameters, int defaultSize, int largestSize) {
        this.parameters = parameters;
        Integer lowest = number("readinessMin", 1, 9);
        Integer highest = number("readinessMax", 1, 9);
        if (lowest != null && highest != null && lowest > highest) {
            problems.add(FieldProblem.of("readinessMin", "search-readiness-crossed", lowest, highest));
            highest = null;
        }
        int size = Objects.requireNonNullElse(number("size", 1, largestSize), defaultSize);
        int lastPage = SearchQuery.LAST_HIT / size - 1;
        this.query = new SearchQuery(
                kind(),
                words(),
                terms("industry", Industry.class),
                terms("zone", Zone.class),
                lowest,
                highest,
                terms("readinessBand", ReadinessBand.class),
                terms("cooperationMode", CooperationMode.class),
                terms("ipStatus", IpStatus.class),
                organisations(),
                confirmedWithin(),
                languages(),
                first("exact").equals("true"),
                order(),
                Objects.requireNonNullElse(number("page", 0, lastPage), 0),
                size);
    }

    SearchQuery query() {
        return query;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private @Nullable ListingKind kind() {
        String text = first("kind");
        return BOTH_KINDS.contains(text.toUpperCase(Locale.ROOT)) ? null : term("kind", ListingKind.class, text);
    }

    private String words() {
        String words = first("q");
        if (words.length() <= SearchQuery.LONGEST) {
            return words;
        }
        problems.add(FieldProblem.of("q", "search-too-long", words.length(), SearchQuery.LONGEST));
        boolean splitsCharacter = Character.isHighSurrogate(words.charAt(SearchQuery.LONGEST - 1));
        return words.substring(0, splitsCharacter ? SearchQuery.LONGEST - 1 : SearchQuery.LONGEST);
    }

    private SearchOrder order() {
        Optional<SearchOrder> order = SearchOrder.of(first("sort"));
        if (order.isEmpty()) {
            problems.add(
                    FieldProblem.of("sort", "unknown-term", first("sort"), "relevance, newest, deadline, readiness"));
        }
        return order.orElse(SearchOrder.RELEVANCE);
    }

    private @Nullable Integer confirmedWithin() {
        String text = first("confirmedWithin");
        Optional<Integer> span = SearchQuery.SPANS.stream()
                .filter(days -> text.equals(days.toString()))
                .findFirst();
        if (!text.isEmpty() && span.isEmpty()) {
            problems.add(FieldProblem.of("confirmedWithin", "unknown-term", text, "30, 90, 180, 365"));
        }
        return span.orElse(null);
    }

    private List<UUID> organisations() {
        List<UUID> ids = each("organisation", text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException noId) {
                problems.add(FieldProblem.of("organisation", "search-no-id", text));
                return null;
            }
        });
        if (ids.size() > SearchQuery.MOST_ORGANISATIONS) {
            problems.add(
                    FieldProblem.of("organisation", "search-too-many", ids.size(), SearchQuery.MOST_ORGANISATIONS));
        }
        return ids.stream().limit(SearchQuery.MOST_ORGANISATIONS).toList();
    }

    private List<String> languages() {
        return each("language", text -> {
            if (LANGUAGES.contains(text)) {
                return text;
            }
            problems.add(FieldProblem.of("language", "unknown-term", text, "zh, en"));
            return null;
        });
    }

    private <T extends Enum<T> & Term> List<T> terms(String parameter, Class<T> vocabulary) {
        return each(parameter, text -> term(parameter, vocabulary, text));
    }

    private <T extends Enum<T> & Term> @Nullable T term(String parameter, Class<T> vocabulary, String text) {
        Optional<T> term = Terms.read(vocabulary, text);
        if (term.isEmpty()) {
            problems.add(FieldProblem.of(parameter, "unknown-term", text, Terms.all(vocabulary.getEnumConstants())));
        }
        return term.orElse(null);
    }

    private @Nullable Integer number(String parameter, int least, int most) {
        String text = first(parameter);
        if (text.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, like a number out of range
        }
        problems.add(FieldProblem.of(parameter, "search-not-in-range", text, least, most));
        return null;
    }

    private <T> List<T> each(String parameter, Function<String, @Nullable T> reading) {
        return parameters.getOrDefault(parameter, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .<T>mapMulti((text, read) -> {
                    T value = reading.apply(text);
                    if (value != null) {
                        read.accept(value);
                    }
                })
                .distinct()
                .toList();
    }

    private String first(String parameter) {
        String text = parameters.getFirst(parameter);
        return text == null ? "" : text.strip();
    }
}
