package org.keqiao.web.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.pairing.Pairings;
import org.springframework.stereotype.Component;

/**
 * The numbers on the home page: live results and demands as search-service counts them, and recommended pairings. They are asked
 * for at most twice a minute; while search-service is down the home page does without the first two.
 */
@Component("platformNumbers")
public class PlatformNumbers {

    private static final Duration FRESH = Duration.ofSeconds(30);

    /**
     * What is counted.
     *
     * @param results missing, like demands, when search-service gave no answer
     */
    public record Numbers(@Nullable Long results, @Nullable Long demands, long pairings) {}

    private record Read(Numbers numbers, Instant at) {}

    private final SearchClient search;
    private final Pairings pairings;
    private final Clock clock;
    private volatile @Nullable Read last;

    PlatformNumbers(SearchClient search, Pairings pairings, Clock clock) {
        this.search = search;
        this.pairings = pairings;
        this.clock = clock;
    }

    public Numbers now() {
        Read known = last;
        Instant now = clock.instant();
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = new Read(read(), now);
            last = known;
        }
        return known.numbers();
    }

    private Numbers read() {
        long recommended = pairings.countRecommended();
        try {
            FacetNumbers counts =
                    FacetNumbers.of(search.search(SearchQuery.everything()).facets());
            return new Numbers(
                    counts.of("kind", ListingKind.RESULT.name()),
                    counts.of("kind", ListingKind.DEMAND.name()),
                    recommended);
        } catch (SearchUnavailable down) {
            return new Numbers(null, null, recommended);
        }
    }
}
