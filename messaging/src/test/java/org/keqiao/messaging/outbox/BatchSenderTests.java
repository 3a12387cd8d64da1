package org.keqiao.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/** What counts as sent when a part of a batch fails. */
class BatchSenderTests {

    @Test
    void afterAFailureTheLaterEventsOfThatKeyAreSentAgainAndThoseOfOthersAreNot() {
        BatchSender sender = new BatchSender(failingFor(2));

        assertThat(sender.send(List.of(row(1, "a"), row(2, "a"), row(3, "b"), row(4, "a"))))
                .containsExactly(1L, 3L);
    }

    @Test
    void anEmptyBatchSendsNothing() {
        assertThat(new BatchSender(failingFor(1)).send(List.of())).isEmpty();
    }

    private static OutboxRow row(long id, String key) {
        return new OutboxRow(id, "topic", key, Map.of(), new byte[] {(byte) id});
    }

    @SuppressWarnings("unchecked") // a mock of a generic type
    private static KafkaOperations<String, byte[]> failingFor(int id) {
        KafkaOperations<String, byte[]> kafka = mock(KafkaOperations.class);
        when(kafka.send(any(ProducerRecord.class))).thenAnswer(call -> {
            ProducerRecord<String, byte[]> message = call.getArgument(0);
            return message.value()[0] == id
                    ? CompletableFuture.failedFuture(new TimeoutException("no broker"))
                    : CompletableFuture.completedFuture(mock(SendResult.class));
        });
        return kafka;
    }
}
