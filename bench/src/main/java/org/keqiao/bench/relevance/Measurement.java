package org.keqiao.bench.relevance;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Progress;
import org.keqiao.bench.stack.ListingsTopic;
import org.keqiao.bench.stack.ScratchFolder;
import org.keqiao.bench.stack.ScratchStack;
import org.keqiao.local.service.ServiceSpecs;

/** One measurement on a stack of its own. */
final class Measurement {

    private final JudgedSet set;
    private final boolean matching;
    private final Path cache;
    private final Progress progress;
    private final Map<UUID, String> documents;

    Measurement(JudgedSet set, boolean matching, Path cache, Progress progress) {
        this.set = set;
        this.matching = matching;
        this.cache = cache;
        this.progress = progress;
        this.documents = set.documents().stream().collect(Collectors.toMap(JudgedListings::idOf, JudgedDocument::id));
    }

    Report take(Optional<RunFile> run) throws InterruptedException {
        ScratchFolder scratch = ScratchFolder.make();
        try (ScratchStack stack = new ScratchStack(scratch, settings(), progress)) {
            stack.start();
            try (ListingsTopic topic = ListingsTopic.make(stack)) {
                return take(stack, topic, run);
            }
        } catch (BenchException e) {
            throw scratch.failed(e);
        }
    }

    private Report take(ScratchStack stack, ListingsTopic topic, Optional<RunFile> run) throws InterruptedException {
        RawIndex index = new RawIndex(stack.elasticsearch());
        JudgedListings listings = new JudgedListings(Instant.now());
        Publication publication = new Publication(topic, index, progress);
        publication.publish("documents", set.documents().stream().map(listings::result));
        Outcome bigrams = outcome(new Bigrams(index, documents), new ArrayList<>());
        publication.publish("queries", set.queries().stream().map(listings::demand));
        Outcome dense = outcome(new Dense(index.vectors(), documents), new ArrayList<>());
        List<List<Ranked>> rankings = new ArrayList<>();
        Outcome product = outcome(product(stack), rankings);
        run.ifPresent(file -> file.write(set.queries(), rankings));
        Optional<Reliability> reliability = matching ? Optional.of(Reliability.of(set, rankings)) : Optional.empty();
        return new Report(set, product, List.of(bigrams, dense), reliability);
    }

    private RankingSystem product(ScratchStack stack) {
        return matching
                ? new MatchingRanking(stack.matchingService("assessments"), documents)
                : new SearchRanking(stack.searchService("search"), documents);
    }

    private Outcome outcome(RankingSystem system, List<List<Ranked>> rankings) throws InterruptedException {
        List<Measures> measures = new ArrayList<>();
        for (JudgedQuery query : set.queries()) {
            List<Ranked> ranking = system.rank(query);
            rankings.add(ranking);
            List<String> order = ranking.stream().map(Ranked::document).toList();
            measures.add(set.measure(query, order));
            progress.count(
                    system.name() + " asked", measures.size(), set.queries().size());
        }
        return new Outcome(system.name(), measures);
    }

    private Map<String, Map<String, String>> settings() {
        Map<String, Map<String, String>> settings = new HashMap<>();
        settings.put(ServiceSpecs.SEARCH, Map.of("keqiao.embedding.cache", cache.toString()));
        if (matching) {
            // It is asked for assessments only; pairings of thousands of listings would take the machine's time for
            // nothing.
            settings.put(ServiceSpecs.MATCHING, Map.of("spring.kafka.listener.auto-startup", "false"));
        }
        return settings;
    }
}
