package org.keqiao.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.keqiao.bench.BenchException;
import org.keqiao.bench.Progress;
import org.keqiao.bench.matching.ElasticsearchMeter.Call;
import org.keqiao.bench.stack.ListingsTopic;
import org.keqiao.bench.stack.ScratchStack;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.local.api.JsonClient;

/** Measures on a stack that runs. */
final class MatchingMeasurement {

    private static final String REMATCH = "/rematch";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 500;
    private static final int WARM_UP = 30;
    private static final int SINGLES = 150;

    private final Plan plan;
    private final ElasticsearchMeter meter;
    private final ListingsTopic topic;
    private final EventWatch watch;
    private final JsonClient rematching;
    private final JsonClient assessing;
    private final Progress progress;
    private final Postings postings = new Postings(Instant.now());
    private final List<ListingSnapshot> published = new ArrayList<>();

    MatchingMeasurement(
            Plan plan,
            ScratchStack stack,
            ElasticsearchMeter meter,
            ListingsTopic topic,
            EventWatch watch,
            Progress progress) {
        this.plan = plan;
        this.meter = meter;
        this.topic = topic;
        this.watch = watch;
        this.rematching = stack.matchingService("admin");
        this.assessing = stack.matchingService("assessments");
        this.progress = progress;
    }

    MatchingReport take() throws InterruptedException {
        List<AtSize> sizes = new ArrayList<>();
        for (int size : plan.sizes()) {
            sizes.add(atSize(size));
        }
        List<ListingSnapshot> texts = postings.next(plan.posts());
        Posts fresh = post("new texts posted", texts);
        Posts known = post(
                "the same texts posted", texts.stream().map(postings::again).toList());
        return new MatchingReport(plan, sizes, fresh, known);
    }

    private AtSize atSize(int size) throws InterruptedException {
        long begin = System.nanoTime();
        List<ListingSnapshot> more = postings.next(size - published.size());
        published.addAll(more);
        topic.sendAll(more);
        awaitMatched("loaded and matched");
        double load = secondsSince(begin);
        meter.takeCalls();
        begin = System.nanoTime();
        rematching.post(REMATCH, JsonNodeFactory.instance.objectNode()).orThrow();
        awaitMatched("matched anew");
        double rematch = secondsSince(begin);
        double searching = seconds(meter.takeCalls()).sum();
        List<Long> matches = new ArrayList<>();
        List<Long> queries = new ArrayList<>();
        matchSingly(matches, queries);
        return new AtSize(size, more.size(), load, rematch, searching, Times.ofNanos(matches), Times.ofNanos(queries));
    }

    /** Candidates and scores of one listing after another, as for a new one. */
    private void matchSingly(List<Long> matches, List<Long> queries) throws InterruptedException {
        for (int i = 0; i < WARM_UP + SINGLES; i++) {
            UUID listing = published
                    .get((int) ((long) i * published.size() / (WARM_UP + SINGLES)))
                    .id();
            meter.keepRequests();
            long begin = System.nanoTime();
            assessing.get("/listings/" + listing + "/assessment").orThrow();
            long took = System.nanoTime() - begin;
            long alone = meter.askKeptAgain();
            if (i >= WARM_UP) {
                matches.add(took);
                queries.add(alone);
            }
        }
    }

    private Posts post(String what, List<ListingSnapshot> listings) throws InterruptedException {
        meter.takeCalls();
        Map<UUID, Long> sent = new HashMap<>();
        List<Future<RecordMetadata>> taken = new ArrayList<>();
        long begin = System.nanoTime();
        for (ListingSnapshot listing : listings) {
            long due = begin + sent.size() * 1_000_000_000L / plan.rate();
            LockSupport.parkNanos(due - System.nanoTime());
            // From when it was due: should sending fall behind, the wait counts.
            sent.put(listing.id(), due);
            taken.add(topic.send(listing));
            progress.count(what, sent.size(), listings.size());
        }
        ListingsTopic.await(taken);
        published.addAll(listings);
        awaitMatched(what + " and matched");
        List<Call> refreshes = meter.takeCalls().stream()
                .filter(call -> call.what().equals("_refresh"))
                .toList();
        return new Posts(
                listings.size(), since(sent, watch.indexed()), since(sent, watch.paired()), seconds(refreshes));
    }

    private static Times since(Map<UUID, Long> sent, Map<UUID, Long> heard) {
        List<Long> took = new ArrayList<>();
        sent.forEach((listing, at) -> {
            Long then = heard.get(listing);
            if (then != null) {
                took.add(then - at);
            }
        });
        return Times.ofNanos(took);
    }

    private void awaitMatched(String what) throws InterruptedException {
        long seen = -1;
        long lastNews = System.nanoTime();
        while (true) {
            JsonNode answer = rematching.get(REMATCH).orThrow();
            long done = answer.path("total").asLong() - answer.path("open").asLong();
            progress.count(what, done, published.size());
            if (done >= published.size()) {
                return;
            }
            if (done != seen) {
                seen = done;
                lastNews = System.nanoTime();
            } else if (System.nanoTime() - lastNews > PATIENCE.toNanos()) {
                throw new BenchException(
                        "Only %d of %d listings were matched, and no more for %d s. The logs of search-service and"
                                        .formatted(done, published.size(), PATIENCE.toSeconds())
                                + " matching-service say why.");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static Times seconds(List<Call> calls) {
        return Times.ofNanos(calls.stream().map(Call::nanos).toList());
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
