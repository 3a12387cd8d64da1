package org.keqiao.web.market;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.Facet;
import org.keqiao.contracts.search.FacetValue;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.search.SearchUnavailable;
import org.keqiao.web.search.Searches;
import org.springframework.stereotype.Component;

/**
 * Counts the market with the search itself, so that the map and the hits behind it agree: two searches an industry and two of all, at most once a
 * minute. While search-service is down the last map is shown, with its time.
 */
@Component
class Market {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Searches searches;
    private final Clock clock;
    private volatile @Nullable MarketMap last;

    Market(Searches searches, Clock clock) {
        this.searches = searches;
        this.clock = clock;
    }

    /** @throws SearchUnavailable when nothing was ever counted and nothing can be */
    MarketMap now() {
        MarketMap known = last;
        if (known != null && known.countedAt().plus(FRESH).isAfter(clock.instant())) {
            return known;
        }
        try {
            MarketMap counted = count();
            last = counted;
            return counted;
        } catch (SearchUnavailable down) {
            if (known == null) {
                throw down;
            }
            return known;
        }
    }

    /** For tests: counts anew at the next question. */
    void forget() {
        last = null;
    }

    private MarketMap count() {
        Instant now = clock.instant();
        List<MarketMap.Row> rows = Arrays.stream(Industry.values())
                .map(industry -> row(Optional.of(industry)))
                .toList();
        return new MarketMap(rows, row(Optional.empty()), now);
    }

    private MarketMap.Row row(Optional<Industry> industry) {
        Counted results = count(industry, ListingKind.RESULT);
        Counted demands = count(industry, ListingKind.DEMAND);
        List<MarketMap.Cell> cells = Arrays.stream(Zone.values())
                .map(zone -> new MarketMap.Cell(industry, Optional.of(zone), results.in(zone), demands.in(zone)))
                .toList();
        return new MarketMap.Row(
                industry, cells, new MarketMap.Cell(industry, Optional.empty(), results.total(), demands.total()));
    }

    private Counted count(Optional<Industry> industry, ListingKind kind) {
        String all = "kind=" + kind;
        SearchAnswer answer =
                searches.page(industry.map(one -> all + "&industry=" + one).orElse(all), 0, 1);
        Map<String, Long> zones = answer.facets().stream()
                .filter(facet -> facet.name().equals("zone"))
                .map(Facet::values)
                .flatMap(List::stream)
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
        return new Counted(answer.total(), zones);
    }

    private record Counted(long total, Map<String, Long> zones) {

        long in(Zone zone) {
            return zones.getOrDefault(zone.name(), 0L);
        }
    }
}
