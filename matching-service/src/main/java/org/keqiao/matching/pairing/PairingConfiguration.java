package org.keqiao.matching.pairing;

import org.keqiao.contracts.event.Topics;
import org.keqiao.matching.scoring.ScoringModel;
import org.keqiao.messaging.consumer.EventTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PairingConfiguration {

    @Bean
    ScoringModel judgedPrior(ScoringProperties properties) {
        return properties.toModel();
    }

    @Bean
    Readings readings(PairingProperties properties) {
        return new Readings(properties.readings());
    }

    @Bean
    NewTopics pairingAnswers() {
        return EventTopics.compacted(Topics.PAIRING_ANSWERS);
    }

    @Bean
    NewTopics deadPairingAnswers() {
        return EventTopics.deadLettersOf(Topics.PAIRING_ANSWERS);
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
