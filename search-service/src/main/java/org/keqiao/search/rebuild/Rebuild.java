package org.keqiao.search.rebuild;

import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.keqiao.contracts.event.Topics;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingIndices;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Fills a new index from the start of the topic and lets it take over. Nothing is missed: from the moment the new index exists, live
 * indexing writes to it, too, and what it took from the topic before stands before the ends that are read afterwards. Nothing is
 * overwritten by an older revision, for both write with the revision as version.
 */
@Component
class Rebuild {

    private static final String MESSAGES_A_POLL = "100";

    private final ListingIndices indices;
    private final ReplayWriter writer;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Clock clock;

    Rebuild(ListingIndices indices, ReplayWriter writer, ConsumerFactory<String, byte[]> consumers, Clock clock) {
        this.indices = indices;
        this.writer = writer;
        this.consumers = consumers;
        this.clock = clock;
    }

    /** Every step shows life. */
    void carryOut(RebuildRun run) {
        String index = indices.startBuilding();
        run.tell(progress -> progress.into(index));
        try (TopicReplay replay = replay()) {
            long skipped = 0;
            while (!replay.isDone()) {
                skipped += writer.write(replay.next());
                long skippedNow = skipped;
                run.tell(progress -> progress.at(replay.passed(), replay.total(), skippedNow, clock.instant()));
            }
        }
        indices.refresh(Set.of(IndexNames.LISTINGS_BUILDING));
        run.tell(progress -> progress.at(progress.read(), progress.total(), progress.skipped(), clock.instant()));
        indices.swap(index);
        run.tell(progress -> progress.succeeded(clock.instant()));
    }

    private TopicReplay replay() {
        Properties own = new Properties();
        own.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MESSAGES_A_POLL);
        return new TopicReplay(consumers.createConsumer(null, "", "rebuild", own), Topics.LISTINGS);
    }
}
