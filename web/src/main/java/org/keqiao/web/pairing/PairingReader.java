package org.keqiao.web.pairing;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.messaging.consumer.EventReader;
import org.keqiao.messaging.consumer.EventTopics;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.stereotype.Component;

/** Reads the value of a message and refuses what breaks the contract. */
@Component
class PairingReader {

    private final EventReader reader;

    PairingReader(EventReader reader) {
        this.reader = reader;
    }

    /** matching-service's topic, declared by its reader too, so that the services may start in any order. */
    @Bean
    static NewTopics pairingTopic() {
        return EventTopics.compacted(Topics.PAIRINGS);
    }

    @Bean
    static NewTopics pairingDeadLetters() {
        return EventTopics.deadLettersOf(Topics.PAIRINGS);
    }

    Pairing read(ConsumerRecord<String, byte[]> message) {
        Pairing pairing = reader.read(message, Pairing.class);
        require(pairing.id() != null && pairing.id().toString().equals(message.key()), "its id is not its key");
        require(pairing.version() > 0, "its version is not positive");
        require(pairing.state() != null && pairing.cause() != null, "it has no state or no cause");
        require(pairing.result() != null && pairing.demand() != null, "a side is missing");
        require(pairing.result().listingId() != null && pairing.demand().listingId() != null, "a listing is missing");
        require(pairing.evidence() != null, "it has no evidence");
        require(pairing.recommendedAt() != null && pairing.changedAt() != null, "a time is missing");
        require(pairing.score() >= 0 && pairing.score() <= 1, "its score is not within 0 and 1");
        require(thousandthsOfParts(pairing) == thousandths(pairing.score()), "its parts do not sum to its score");
        return pairing;
    }

    static long thousandths(double points) {
        return Math.round(points * 1000);
    }

    private static long thousandthsOfParts(Pairing pairing) {
        return pairing.parts().stream()
                .mapToLong(part -> thousandths(part.points()))
                .sum();
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new UnprocessableEventException("the message is no pairing: " + problem);
        }
    }
}
