package org.keqiao.messaging.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/** Sends a batch and tells which of it Kafka has acknowledged. */
class BatchSender {

    private static final Logger log = LoggerFactory.getLogger(BatchSender.class);

    private final KafkaOperations<String, byte[]> kafka;

    BatchSender(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Ids of the rows that were acknowledged. After a failure the later rows of the same key count as unsent, even if they arrived:
     * they are sent once more behind the failed one, so that the last message of a key is always its newest.
     */
    List<Long> send(List<OutboxRow> rows) {
        List<CompletableFuture<SendResult<String, byte[]>>> sends = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            sends.add(sending(row));
        }
        Set<String> failedKeys = new HashSet<>();
        List<Long> sent = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            OutboxRow row = rows.get(i);
            if (arrived(row, sends.get(i)) && !failedKeys.contains(row.key())) {
                sent.add(row.id());
            } else {
                failedKeys.add(row.key());
            }
        }
        return sent;
    }

    private CompletableFuture<SendResult<String, byte[]>> sending(OutboxRow row) {
        try {
            return kafka.send(row.toProducerRecord());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean arrived(OutboxRow row, CompletableFuture<?> send) {
        try {
            send.join();
            return true;
        } catch (CompletionException e) {
            log.atWarn()
                    .addKeyValue("outboxId", row.id())
                    .addKeyValue("topic", row.topic())
                    .setCause(e.getCause())
                    .log("Event not sent, will be tried again");
            return false;
        }
    }
}
