package org.keqiao.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.keqiao.contracts.search.FacetValue;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.search.FacetView.Option;

/** The facets of a search as the page shows them. */
final class SearchFacets {

    private final SearchQuery query;
    private final FacetNumbers numbers;
    private final SearchLabels labels;

    SearchFacets(SearchQuery query, FacetNumbers numbers, SearchLabels labels) {
        this.query = query;
        this.numbers = numbers;
        this.labels = labels;
    }

    List<FacetView> all() {
        return List.of(
                vocabulary("industry", Industry.values(), query.industries()),
                vocabulary("zone", Zone.values(), query.zones()),
                new FacetView("readinessBand", false, bands()),
                vocabulary("cooperationMode", CooperationMode.values(), query.cooperationModes()),
                vocabulary("ipStatus", IpStatus.values(), query.ipStatuses()),
                new FacetView("confirmedWithin", true, spans()),
                new FacetView("organisation", false, organisations()),
                new FacetView("language", false, languages()));
    }

    private FacetView vocabulary(String parameter, Term[] terms, List<? extends Term> chosen) {
        List<Option> options = Arrays.stream(terms)
                .map(term -> new Option(
                        term.name(), labels.of(term), numbers.of(parameter, term.name()), chosen.contains(term)))
                .toList();
        return new FacetView(parameter, false, options);
    }

    private List<Option> bands() {
        return Arrays.stream(ReadinessBand.values())
                .map(band -> new Option(
                        band.name(),
                        labels.of(band),
                        ofBand(band),
                        query.readinessBands().contains(band)))
                .toList();
    }

    private long ofBand(ReadinessBand band) {
        return band.levels().stream()
                .mapToLong(level -> numbers.of("readiness", level.toString()))
                .sum();
    }

    private List<Option> spans() {
        return SearchQuery.SPANS.stream()
                .map(days -> new Option(
                        days.toString(),
                        labels.text("search.confirmed-within", days),
                        numbers.of("confirmedWithin", days.toString()),
                        days.equals(query.confirmedWithin())))
                .toList();
    }

    /** The most frequent, and chosen ones even if they have no hit. */
    private List<Option> organisations() {
        List<String> chosen = query.organisations().stream().map(UUID::toString).toList();
        List<FacetValue> counted = numbers.values("organisation");
        Stream<Option> known = counted.stream()
                .map(value -> new Option(
                        value.value(),
                        value.label() == null ? labels.text("search.organisation") : value.label(),
                        value.count(),
                        chosen.contains(value.value())));
        Stream<Option> without = chosen.stream()
                .filter(id -> counted.stream().noneMatch(value -> value.value().equals(id)))
                .map(id -> new Option(id, labels.text("search.organisation"), 0, true));
        return Stream.concat(known, without).toList();
    }

    private List<Option> languages() {
        return Stream.of("zh", "en")
                .map(language -> new Option(
                        language,
                        labels.text("search.language." + language),
                        numbers.of("language", language),
                        query.languages().contains(language)))
                .toList();
    }
}
