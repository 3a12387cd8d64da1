package org.keqiao.search.index;

import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.keqiao.contracts.event.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.stereotype.Component;

/** Keeps messages that can't be handled in the topic's dead letters, with the reason and their old place in headers. */
@Component
class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterPublishingRecoverer recoverer;

    DeadLetters(KafkaTemplate<String, byte[]> kafka) {
        recoverer = new DeadLetterPublishingRecoverer(
                kafka,
                (message, reason) -> new TopicPartition(Topics.deadLettersOf(message.topic()), message.partition()));
        recoverer.setFailIfSendResultIsError(true);
    }

    /** Returns once all are stored. */
    void store(List<DeadLetter> letters) {
        for (DeadLetter letter : letters) {
            recoverer.accept(letter.message(), null, letter.reason());
            log.atWarn()
                    .addKeyValue("topic", letter.message().topic())
                    .addKeyValue("partition", letter.message().partition())
                    .addKeyValue("offset", letter.message().offset())
                    .addKeyValue("reason", letter.reason().getClass().getSimpleName())
                    .log("Message went to the dead letters");
        }
    }
}
