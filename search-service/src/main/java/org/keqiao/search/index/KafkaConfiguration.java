package org.keqiao.search.index;

import org.keqiao.contracts.event.Topics;
import org.keqiao.messaging.consumer.EventTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that this service declares. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    @Bean
    NewTopics listingsIndexed() {
        return EventTopics.passing(Topics.LISTINGS_INDEXED);
    }

    @Bean
    NewTopics deadListings() {
        return EventTopics.deadLettersOf(Topics.LISTINGS);
    }
}
