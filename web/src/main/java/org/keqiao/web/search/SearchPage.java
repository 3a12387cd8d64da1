package org.keqiao.web.search;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.page.Labels;

/** Everything that the search page shows. */
final class SearchPage {

    /** Something chosen, and the address of the same search without it. */
    record Chip(String label, String remove) {}

    /** One of the ways to look at the hits. */
    record Tab(String key, long count, boolean current, String link) {}

    /** A page to go to. */
    record PageLink(int number, boolean current, String link) {}

    private static final int NEIGHBOURS = 2;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final SearchQuery query;
    private final SearchAnswer answer;
    private final SearchLinks links;
    private final FacetView.Counts counts;
    private final Labels labels;

    SearchPage(SearchQuery query, SearchAnswer answer, Labels labels) {
        this.query = query;
        this.answer = answer;
        this.links = new SearchLinks(query);
        this.counts = FacetView.Counts.of(answer.facets());
        this.labels = labels;
    }

    public SearchQuery query() {
        return query;
    }

    public SearchAnswer answer() {
        return answer;
    }

    /** In which people read times. */
    public ZoneId zone() {
        return BEIJING;
    }

    public List<Tab> kinds() {
        return List.of(
                new Tab("both", counts.total("kind"), query.kind() == null, links.without("kind")),
                kind(ListingKind.RESULT),
                kind(ListingKind.DEMAND));
    }

    private Tab kind(ListingKind kind) {
        return new Tab(
                kind.name(), counts.of("kind", kind.name()), query.kind() == kind, links.with("kind", kind.name()));
    }

    public List<FacetView> facets() {
        return List.of(
                FacetView.of("industry", Industry.values(), query.industries(), counts, labels::of),
                FacetView.of("zone", Zone.values(), query.zones(), counts, labels::of),
                FacetView.of(
                        "cooperationMode", CooperationMode.values(), query.cooperationModes(), counts, labels::of));
    }

    public List<FacetView.Option> languages() {
        return Stream.of("zh", "en")
                .map(language -> new FacetView.Option(
                        language,
                        language,
                        counts.of("language", language),
                        query.languages().contains(language)))
                .toList();
    }

    public List<FacetView.Option> readinessLevels() {
        return Stream.of(ReadinessLevel.values())
                .map(level -> {
                    String number = Integer.toString(level.level());
                    return new FacetView.Option(number, labels.of(level), counts.of("readiness", number), false);
                })
                .toList();
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        query.industries()
                .forEach(term -> chips.add(new Chip(labels.of(term), links.without("industry", term.name()))));
        query.zones().forEach(term -> chips.add(new Chip(labels.of(term), links.without("zone", term.name()))));
        if (query.readinessMin() != null) {
            chips.add(new Chip("TRL ≥ " + query.readinessMin(), links.without("readinessMin")));
        }
        if (query.readinessMax() != null) {
            chips.add(new Chip("TRL ≤ " + query.readinessMax(), links.without("readinessMax")));
        }
        query.cooperationModes()
                .forEach(term -> chips.add(new Chip(labels.of(term), links.without("cooperationMode", term.name()))));
        query.languages()
                .forEach(language -> chips.add(
                        new Chip(language.equals("zh") ? "中文" : "English", links.without("language", language))));
        return chips;
    }

    public String clearFilters() {
        return links.withoutFilters();
    }

    public List<Tab> orders() {
        return Stream.of(SearchOrder.values())
                .map(order -> new Tab(
                        order.parameter(),
                        0,
                        query.order() == order,
                        order == SearchOrder.RELEVANCE ? links.without("sort") : links.with("sort", order.parameter())))
                .toList();
    }

    public String withoutWords() {
        return links.without("q");
    }

    public String bothKinds() {
        return links.without("kind");
    }

    public long firstHit() {
        return (long) query.page() * query.size() + 1;
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
