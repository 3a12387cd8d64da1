package org.keqiao.search.candidate;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.CandidateScores;
import org.keqiao.search.elastic.HitSearch;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.ranking.ConvexFusion;
import org.keqiao.search.ranking.ConvexFusion.Fused;
import org.keqiao.search.ranking.MeaningCentres;
import org.keqiao.search.ranking.RankingProperties;
import org.keqiao.search.ranking.Scores;
import org.springframework.stereotype.Component;

/** Finds candidates by words and by meaning, each with both, whichever of the two found it. */
@Component
class Candidates {

    private final HitSearch search;
    private final StoredListings listings;
    private final MeaningCentres centres;
    private final RankingProperties ranking;
    private final CandidateProperties properties;
    private final Clock clock;

    Candidates(
            HitSearch search,
            StoredListings listings,
            MeaningCentres centres,
            RankingProperties ranking,
            CandidateProperties properties,
            Clock clock) {
        this.search = search;
        this.listings = listings;
        this.centres = centres;
        this.ranking = ranking;
        this.properties = properties;
        this.clock = clock;
    }

    /** At most {@code size} candidates for the listing, best first. */
    CandidateAnswer of(UUID id, int size) {
        StoredListing asked = listings.one(id);
        Instant now = clock.instant();
        if (!asked.snapshot().isLiveAt(now)) {
            return new CandidateAnswer(asked.snapshot(), List.of());
        }
        Meaning meaning = meaningOf(asked);
        CandidateQuery query = CandidateQuery.of(asked.snapshot(), now, properties.bodyCharacters());
        Found found = find(query, meaning, Math.max(size, properties.window()));
        double share = meaning.whole() == null
                ? 0
                : ranking.meaningWeight(meaning.whole().language());
        List<Fused> best = ConvexFusion.fuse(found.words(), found.near(), share).stream()
                .limit(size)
                .toList();
        return new CandidateAnswer(asked.snapshot(), candidates(best, found, meaning));
    }

    /**
     * What a listing is about.
     *
     * @param specific the same less what all listings of its kind have in common, as far as that is known
     */
    private record Meaning(
            @Nullable Embedding whole, @Nullable Embedding specific) {

        /** By which its nearest are looked for. */
        @Nullable
        Embedding sought() {
            return specific == null ? whole : specific;
        }
    }

    private Meaning meaningOf(StoredListing listing) {
        Embedding whole = listing.meaning().orElse(null);
        Embedding specific = whole == null
                ? null
                : centres.specificOf(listing.snapshot().kind(), whole).orElse(null);
        return new Meaning(whole, specific);
    }

    /**
     * Scores by id.
     *
     * @param words of all that were found
     * @param near how near the nearest are; whatever is not among them is not near
     */
    private record Found(Map<String, Double> words, Map<String, Double> near) {}

    private Found find(CandidateQuery query, Meaning meaning, int count) {
        Embedding sought = meaning.sought();
        if (sought == null) {
            return new Found(Scores.ofWords(search.search(query.byWords(count)).hits()), Map.of());
        }
        var both = search.search(query.byWords(count), query.byMeaning(sought, count));
        Map<String, Double> words =
                new LinkedHashMap<>(Scores.ofWords(both.one().hits()));
        Map<String, Double> near = Scores.ofMeaning(both.other().hits());
        Set<String> byMeaningOnly = new LinkedHashSet<>(near.keySet());
        byMeaningOnly.removeAll(words.keySet());
        if (!byMeaningOnly.isEmpty()) {
            words.putAll(
                    Scores.ofWords(search.search(query.wordsOf(byMeaningOnly)).hits()));
        }
        return new Found(words, near);
    }

    private List<CandidateScores> candidates(List<Fused> best, Found found, Meaning asked) {
        if (best.isEmpty()) {
            return List.of();
        }
        double most = best.stream()
                .mapToDouble(fused -> found.words().getOrDefault(fused.id(), 0.0))
                .max()
                .orElse(0);
        Map<String, StoredListing> stored =
                listings.all(best.stream().map(Fused::id).toList());
        return best.stream()
                .flatMap(fused -> Stream.ofNullable(stored.get(fused.id())).map(listing -> {
                    double words = found.words().getOrDefault(fused.id(), 0.0);
                    return candidate(listing, most == 0 ? 0 : words / most, fused.score(), asked);
                }))
                .toList();
    }

    /** Both cosines are those of the stored vectors, so that they are the same whichever of the two asks. */
    private CandidateScores candidate(StoredListing listing, double words, double fused, Meaning asked) {
        Meaning meaning = meaningOf(listing);
        return new CandidateScores(
                listing.snapshot().id(),
                listing.snapshot().revision(),
                words,
                cosine(asked.whole(), meaning.whole()),
                cosine(asked.specific(), meaning.specific()),
                fused);
    }

    private static @Nullable Double cosine(@Nullable Embedding one, @Nullable Embedding other) {
        return one == null || other == null ? null : one.cosine(other).orElse(null);
    }
}
