package org.keqiao.matching.pairing;

import org.keqiao.contracts.event.Topics;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.messaging.consumer.EventTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

    @Bean
    Scorer scorer(ScoringProperties properties) {
        return new Scorer(properties.toModel());
    }

    @Bean
    NewTopics pairings() {
        return EventTopics.compacted(Topics.PAIRINGS);
    }

    /** Read here, and made here too, so that the services may start in any order. */
    @Bean
    NewTopics listingsIndexed() {
        return EventTopics.passing(Topics.LISTINGS_INDEXED);
    }

    @Bean
    NewTopics deadListingsIndexed() {
        return EventTopics.deadLettersOf(Topics.LISTINGS_INDEXED);
    }
}
