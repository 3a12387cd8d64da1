package org.keqiao.matching.pairing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.messaging.consumer.EventReader;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Rebuilds the ledger from the topic's first message into a table of its own, and compares the two. */
@Component
class LedgerReplay {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final EventReader reader;
    private final PairingLedger ledger;
    private final JdbcClient jdbc;

    LedgerReplay(ConsumerFactory<String, byte[]> consumers, EventReader reader, PairingLedger ledger, JdbcClient jdbc) {
        this.consumers = consumers;
        this.reader = reader;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    synchronized LedgerComparison run() {
        jdbc.sql("TRUNCATE replayed_pairing").update();
        long unreadable = 0;
        long read = 0;
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.PAIRINGS, partition))
                .toList();
        try (Consumer<String, byte[]> consumer = consumers.createConsumer("ledger-replay", null)) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    read++;
                    unreadable += apply(message) ? 0 : 1;
                }
            }
        }
        return compare(read, unreadable);
    }

    private boolean apply(ConsumerRecord<String, byte[]> message) {
        try {
            ledger.replay(reader.read(message, Pairing.class));
            return true;
        } catch (UnprocessableEventException | NullPointerException notAPairing) {
            return false;
        }
    }

    /** What waits in the outbox is not on the topic yet, and no difference. */
    private LedgerComparison compare(long read, long unreadable) {
        return jdbc.sql("""
                        SELECT :read AS read, :unreadable AS unreadable, count(ledger.id) AS pairings,
                            count(*) FILTER (WHERE ledger.id IS NOT NULL AND replayed.id IS NULL AND NOT waits) AS missing,
                            count(*) FILTER (WHERE ledger.id IS NULL) AS unknown,
                            count(*) FILTER (WHERE ledger.id IS NOT NULL AND replayed.id IS NOT NULL AND NOT waits
                                AND to_jsonb(ledger) - 'held' <> to_jsonb(replayed) - 'held') AS different
                        FROM pairing ledger FULL JOIN replayed_pairing replayed USING (id),
                            LATERAL (SELECT EXISTS (SELECT FROM outbox
                                WHERE key = coalesce(ledger.id, replayed.id)::text AND sent_at IS NULL) AS waits)
                        """)
                .param("read", read)
                .param("unreadable", unreadable)
                .query(LedgerComparison.class)
                .single();
    }
}
