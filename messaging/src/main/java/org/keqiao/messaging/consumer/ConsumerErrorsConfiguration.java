package org.keqiao.messaging.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.keqiao.contracts.event.Topics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one rule for failing messages, for every listener: an outage is waited out, what can never be handled goes to the dead letters at
 * once, anything else after three more tries. A batch listener names the failing record by a
 * {@link org.springframework.kafka.listener.BatchListenerFailedException}; what else it throws is taken for an outage.
 */
@AutoConfiguration(
        beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
public class ConsumerErrorsConfiguration {

    @Bean
    EventReader eventReader(JsonMapper json) {
        return new EventReader(json);
    }

    @Bean
    CommonErrorHandler consumerErrors(KafkaOperations<String, byte[]> kafka) {
        DefaultErrorHandler errors = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(kafka, (message, failure) -> deadLetterOf(message)), untilItIsBack());
        errors.addNotRetryableExceptions(UnprocessableEventException.class);
        errors.setBackOffFunction((message, failure) -> Outages.isOutage(failure) ? untilItIsBack() : threeMoreTries());
        errors.setResetStateOnExceptionChange(true);
        return errors;
    }

    private static TopicPartition deadLetterOf(ConsumerRecord<?, ?> message) {
        return new TopicPartition(Topics.deadLettersOf(message.topic()), message.partition());
    }

    private static BackOff untilItIsBack() {
        ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(30_000);
        return backOff;
    }

    private static BackOff threeMoreTries() {
        return new FixedBackOff(500, 3);
    }
}
