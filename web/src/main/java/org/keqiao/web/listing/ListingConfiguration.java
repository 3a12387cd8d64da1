package org.keqiao.web.listing;

import org.keqiao.contracts.event.Topics;
import org.keqiao.messaging.consumer.EventTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ListingConfiguration {

    @Bean
    static NewTopics listingTopics() {
        return EventTopics.compacted(Topics.LISTINGS);
    }
}
