package org.keqiao.search.suggestion;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.contracts.search.SuggestionAnswer;
import org.keqiao.contracts.search.SuggestionType;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.elastic.TermCounts;
import org.keqiao.search.spelling.Typed;
import org.springframework.stereotype.Component;

/** Finds suggestions; every one of them leads to at least one live listing. */
@Component
class Suggestions {

    private static final int CURATED = 8;

    private final Elastic elastic;
    private final KnownTerms known;
    private final Clock clock;

    Suggestions(Elastic elastic, KnownTerms known, Clock clock) {
        this.elastic = elastic;
        this.known = known;
        this.clock = clock;
    }

    /** At most so many. */
    SuggestionAnswer of(Typed typed, @Nullable ListingKind kind, int most) {
        SuggestionQuery query =
                new SuggestionQuery(typed.prefixes(), known.matching(typed, CURATED), kind, clock.instant());
        SearchResponse<SuggestedListing> answer =
                elastic.call(client -> client.search(query.toSearchRequest(), SuggestedListing.class));
        Matches listings = new Matches(typed);
        answer.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()))
                .forEach(found -> listings.add(found.title(), found::toSuggestion, 0));
        return Matches.share(
                most, terms(typed, answer.aggregations()), organisations(typed, answer.aggregations()), listings);
    }

    /** Keywords and curated terms with the number of their listings. */
    private static Matches terms(Typed typed, Map<String, Aggregate> answer) {
        Map<String, Long> counts = new HashMap<>();
        TermCounts.filtered(answer, SuggestionQuery.KEYWORDS)
                .forEach(bucket -> counts.merge(bucket.key().stringValue(), bucket.docCount(), Long::max));
        Aggregate curated = answer.get(SuggestionQuery.TERMS);
        if (curated != null) {
            curated.filters()
                    .buckets()
                    .keyed()
                    .forEach((term, bucket) -> counts.merge(term, bucket.docCount(), Long::max));
        }
        Matches terms = new Matches(typed);
        counts.forEach((term, count) -> {
            if (count > 0) {
                terms.add(term, pieces -> new Suggestion(SuggestionType.TERM, term, pieces, null, null, count), count);
            }
        });
        return terms;
    }

    private static Matches organisations(Typed typed, Map<String, Aggregate> answer) {
        Matches organisations = new Matches(typed);
        TermCounts.filtered(answer, SuggestionQuery.ORGANISATIONS).forEach(bucket -> {
            UUID id = UUID.fromString(bucket.key().stringValue());
            long count = bucket.docCount();
            TermCounts.mostFrequent(bucket, SuggestionQuery.NAME)
                    .ifPresent(name -> organisations.add(
                            name,
                            pieces -> new Suggestion(SuggestionType.ORGANISATION, name, pieces, id, null, count),
                            count));
        });
        return organisations;
    }
}
