package org.keqiao.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.messaging.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaOperations;

/** Failing messages on a real broker. */
@Import(ConsumerErrorsFlowTests.Listeners.class)
class ConsumerErrorsFlowTests extends OnEngines {

    private static final String TOPIC = "consumer-errors";

    /** Tries that fail: as many as send a message of another mistake to the dead letters. */
    private static final int OUTAGE = 4;

    private final KafkaOperations<String, byte[]> kafka;
    private final Listeners listeners;

    @Autowired
    ConsumerErrorsFlowTests(KafkaOperations<String, byte[]> kafka, Listeners listeners) {
        this.kafka = kafka;
        this.listeners = listeners;
    }

    @Test
    void anOutageIsWaitedOutAndPoisonGoesToTheDeadLettersAndTheNextGoesThrough() {
        for (String text : List.of("outage", "poison", "bug", "good")) {
            kafka.send(TOPIC, "one-key", text.getBytes(StandardCharsets.UTF_8)).join();
        }

        await().atMost(Duration.ofSeconds(40)).until(() -> listeners.handled.contains("good"));
        assertThat(listeners.handled).containsExactly("outage", "good");
        await().untilAsserted(() -> assertThat(listeners.deadLetters).containsExactly("poison", "bug"));
        assertThat(listeners.reasons).first().asString().contains("never");
        assertThat(listeners.outageTries).hasValueGreaterThan(OUTAGE);
    }

    @TestConfiguration
    static class Listeners {

        final List<String> handled = new CopyOnWriteArrayList<>();
        final List<String> deadLetters = new CopyOnWriteArrayList<>();
        final List<String> reasons = new CopyOnWriteArrayList<>();
        final AtomicInteger outageTries = new AtomicInteger();

        @Bean
        NewTopics topics() {
            return EventTopics.passing(TOPIC);
        }

        @Bean
        NewTopics deadLetterTopics() {
            return EventTopics.deadLettersOf(TOPIC);
        }

        @KafkaListener(topics = TOPIC, groupId = "test")
        void handle(ConsumerRecord<String, byte[]> message) {
            String text = new String(message.value(), StandardCharsets.UTF_8);
            if (text.equals("outage") && outageTries.incrementAndGet() <= OUTAGE) {
                throw new OutageException("the index", new IllegalStateException("down"));
            }
            if (text.equals("poison")) {
                throw new UnprocessableEventException("never");
            }
            if (text.equals("bug")) {
                throw new IllegalStateException("unforeseen");
            }
            handled.add(text);
        }

        @KafkaListener(topics = TOPIC + "-dlt", groupId = "test")
        void keep(ConsumerRecord<String, byte[]> message) {
            deadLetters.add(new String(message.value(), StandardCharsets.UTF_8));
            reasons.add(new String(
                    message.headers()
                            .lastHeader("kafka_dlt-exception-stacktrace")
                            .value(),
                    StandardCharsets.UTF_8));
            assertThat(message.topic()).isEqualTo(Topics.deadLettersOf(TOPIC));
        }
    }
}
