package org.keqiao.search.candidate;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.Candidate;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.ranking.ConvexFusion;
import org.keqiao.search.ranking.ConvexFusion.Fused;
import org.keqiao.search.ranking.FusionWeight;
import org.keqiao.search.ranking.MeaningCentres;
import org.keqiao.search.ranking.RankingProperties;
import org.keqiao.search.ranking.Scores;
import org.springframework.stereotype.Component;

/** Finds candidates by words and by meaning, each with both scores, whichever of the two found it. */
@Component
class Candidates {

    private final Elastic elastic;
    private final MeaningCentres centres;
    private final FusionWeight weight;
    private final CandidateProperties properties;
    private final Clock clock;

    Candidates(
            Elastic elastic,
            MeaningCentres centres,
            RankingProperties ranking,
            CandidateProperties properties,
            Clock clock) {
        this.elastic = elastic;
        this.centres = centres;
        this.weight = ranking.weight();
        this.properties = properties;
        this.clock = clock;
    }

    /** At most {@code size} candidates for the listing, best first. */
    CandidateAnswer of(UUID id, int size) {
        StoredListing asked = read(id);
        Instant now = clock.instant();
        if (!asked.snapshot().isLiveAt(now)) {
            return new CandidateAnswer(asked.snapshot(), List.of(), null);
        }
        CandidateQuery query = CandidateQuery.of(asked.snapshot(), now, properties.bodyCharacters());
        Optional<Embedding> meaning = asked.meaning();
        Optional<Embedding> specific =
                meaning.map(whole -> centres.specificOf(asked.snapshot().kind(), whole));
        Found found = find(query, meaning, Math.max(size, properties.window())).with(specific, this::meaning, query);
        TextLanguage language = TextLanguage.ofCode(asked.snapshot().language());
        List<Fused> best =
                ConvexFusion.fuse(found.words(), found.specific(), weight.of(found.words(), language)).stream()
                        .limit(size)
                        .toList();
        return new CandidateAnswer(
                asked.snapshot(),
                candidates(best, found, !specific.equals(meaning)),
                meaning.map(Embedding::model).orElse(null));
    }

    /**
     * Scores by id.
     *
     * @param specific how near the meanings are, less what all listings of the kind have in common
     */
    private record Found(Map<String, Double> words, Map<String, Double> meaning, Map<String, Double> specific) {

        Found with(
                Optional<Embedding> asked, Function<SearchRequest, Map<String, Double>> search, CandidateQuery query) {
            return asked.isEmpty() || meaning.isEmpty()
                    ? this
                    : new Found(words, meaning, search.apply(query.meaningOf(asked.get(), meaning.keySet())));
        }
    }

    private Found find(CandidateQuery query, Optional<Embedding> meaning, int count) {
        Map<String, Double> words = new LinkedHashMap<>(words(query.byWords(count)));
        if (meaning.isEmpty()) {
            return new Found(words, Map.of(), Map.of());
        }
        Map<String, Double> near = new LinkedHashMap<>(meaning(query.byMeaning(meaning.get(), count)));
        Set<String> byWordsOnly = without(words.keySet(), near.keySet());
        Set<String> byMeaningOnly = without(near.keySet(), words.keySet());
        if (!byMeaningOnly.isEmpty()) {
            words.putAll(words(query.wordsOf(byMeaningOnly)));
        }
        if (!byWordsOnly.isEmpty()) {
            near.putAll(meaning(query.meaningOf(meaning.get(), byWordsOnly)));
        }
        return new Found(words, near, Map.of());
    }

    private List<Candidate> candidates(List<Fused> best, Found found, boolean centred) {
        if (best.isEmpty()) {
            return List.of();
        }
        double most = best.stream()
                .mapToDouble(fused -> found.words().getOrDefault(fused.id(), 0.0))
                .max()
                .orElse(0);
        Map<String, ListingSnapshot> snapshots =
                snapshots(best.stream().map(Fused::id).toList());
        return best.stream()
                .flatMap(fused -> Stream.ofNullable(snapshots.get(fused.id()))
                        .map(listing -> new Candidate(
                                listing,
                                most == 0 ? 0 : found.words().getOrDefault(fused.id(), 0.0) / most,
                                found.meaning().get(fused.id()),
                                centred ? found.specific().get(fused.id()) : null,
                                fused.score())))
                .toList();
    }

    StoredListing read(UUID id) {
        var document = elastic.call(client -> client.get(
                g -> g.index(IndexNames.LISTINGS).id(id.toString()).sourceExcludeVectors(false), StoredListing.class));
        StoredListing stored = document.source();
        if (stored == null) {
            throw new ListingNotIndexed(id);
        }
        return stored;
    }

    Map<String, ListingSnapshot> snapshots(List<String> ids) {
        SearchRequest request = SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .query(q -> q.ids(i -> i.values(ids)))
                .size(ids.size())
                .source(source -> source.filter(f -> f.includes(ListingFields.SNAPSHOT))));
        Map<String, ListingSnapshot> snapshots = new HashMap<>();
        elastic.call(client -> client.search(request, StoredListing.class)).hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()))
                .forEach(stored -> snapshots.put(stored.snapshot().id().toString(), stored.snapshot()));
        return snapshots;
    }

    private Map<String, Double> words(SearchRequest request) {
        return Scores.ofWords(elastic.call(client -> client.search(request, Void.class))
                .hits()
                .hits());
    }

    private Map<String, Double> meaning(SearchRequest request) {
        return Scores.ofMeaning(elastic.call(client -> client.search(request, Void.class))
                .hits()
                .hits());
    }

    private static Set<String> without(Set<String> all, Set<String> removed) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(removed);
        return rest;
    }
}
