package org.keqiao.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.vocabulary.ListingKind;

/** Everything that the search page shows. */
final class SearchPage {

    /** Something chosen, and the address of the same search without it. */
    record Chip(String label, String remove) {}

    /** One of the ways to look at the hits. */
    record Tab(String key, long count, boolean current, String link) {}

    /** A page to go to. */
    record PageLink(int number, boolean current, String link) {}

    /** A way out when nothing is found, and how many hits it leads to. */
    record WayOut(String label, long count, String link) {}

    private static final int NEIGHBOURS = 2;

    private final SearchQuery query;
    private final SearchAnswer answer;
    private final SearchLinks links;
    private final FacetNumbers numbers;
    private final SearchLabels labels;
    private final List<FacetView> facets;

    SearchPage(SearchQuery query, SearchAnswer answer, SearchLabels labels) {
        this.query = query;
        this.answer = answer;
        this.links = new SearchLinks(query);
        this.numbers = FacetNumbers.of(answer.facets());
        this.labels = labels;
        this.facets = new SearchFacets(query, numbers, labels).all();
    }

    public SearchQuery query() {
        return query;
    }

    public SearchAnswer answer() {
        return answer;
    }

    public List<Tab> kinds() {
        return List.of(
                new Tab("both", numbers.total("kind"), query.kind() == null, links.without("kind")),
                kind(ListingKind.RESULT),
                kind(ListingKind.DEMAND));
    }

    private Tab kind(ListingKind kind) {
        return new Tab(
                kind.name(), numbers.of("kind", kind.name()), query.kind() == kind, links.with("kind", kind.name()));
    }

    public List<FacetView> facets() {
        return facets;
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        Integer lowest = query.readinessMin();
        Integer highest = query.readinessMax();
        if (lowest != null) {
            chips.add(new Chip("TRL ≥ " + lowest, links.without("readinessMin")));
        }
        if (highest != null) {
            chips.add(new Chip("TRL ≤ " + highest, links.without("readinessMax")));
        }
        facets.forEach(facet -> facet.chosen()
                .forEach(option ->
                        chips.add(new Chip(option.label(), links.without(facet.parameter(), option.value())))));
        return chips;
    }

    /** This search as it can be kept or exported. */
    public String saved() {
        return Searches.canonical(query);
    }

    public String clearFilters() {
        return links.withoutFilters();
    }

    /** Without words nothing is more relevant than the newest. */
    public List<Tab> orders() {
        SearchOrder first = query.words().isEmpty() ? SearchOrder.NEWEST : SearchOrder.RELEVANCE;
        SearchOrder current = query.order() == SearchOrder.RELEVANCE ? first : query.order();
        return Stream.of(SearchOrder.values())
                .filter(order -> order.compareTo(first) >= 0)
                .map(order -> new Tab(
                        order.parameter(),
                        0,
                        current == order,
                        order == first ? links.without("sort") : links.with("sort", order.parameter())))
                .toList();
    }

    /** What was searched for instead of the words; missing when they were taken as they stand. */
    public @Nullable String corrected() {
        return answer.corrected();
    }

    public String exactly() {
        return links.with("exact", "true");
    }

    /** Facets whose choice leaves nothing, the other kind, or all filters; only those that lead to something. */
    public List<WayOut> waysOut() {
        List<WayOut> ways = new ArrayList<>();
        facets.stream().filter(facet -> !facet.chosen().isEmpty()).forEach(facet -> ways.add(wayWithout(facet)));
        if (query.readinessMin() != null || query.readinessMax() != null) {
            ways.add(new WayOut(
                    labels.text("search.way.readiness"), numbers.total("readiness"), links.withoutReadiness()));
        }
        if (query.kind() != null) {
            ways.add(new WayOut(labels.text("search.way.kind"), numbers.total("kind"), links.without("kind")));
        }
        ways.add(new WayOut(labels.text("search.way.all"), answer.unfiltered(), links.wordsAlone()));
        return ways.stream().filter(way -> way.count() > 0).distinct().toList();
    }

    private WayOut wayWithout(FacetView facet) {
        String counted = facet.parameter().equals("readinessBand") ? "readiness" : facet.parameter();
        String name = labels.text("search.facet." + facet.parameter());
        String values = String.join(
                labels.text("search.way.or"),
                facet.chosen().stream().map(FacetView.Option::label).toList());
        String link = counted.equals("readiness") ? links.withoutReadiness() : links.without(facet.parameter());
        return new WayOut(labels.text("search.way.facet", name, values), numbers.total(counted), link);
    }

    public int lastPage() {
        long pages = (answer.total() + query.size() - 1) / query.size();
        return Math.clamp(pages - 1, 0, SearchQuery.LAST_HIT / query.size() - 1);
    }

    public String previous() {
        return query.page() == 0 ? "" : links.page(query.page() - 1);
    }

    public String next() {
        return query.page() >= lastPage() ? "" : links.page(query.page() + 1);
    }

    /** The pages around this one, the first and the last. */
    public List<PageLink> pages() {
        int here = query.page();
        return IntStream.rangeClosed(0, lastPage())
                .filter(page -> page == 0 || page == lastPage() || Math.abs(page - here) <= NEIGHBOURS)
                .mapToObj(page -> new PageLink(page + 1, page == here, links.page(page)))
                .toList();
    }
}
