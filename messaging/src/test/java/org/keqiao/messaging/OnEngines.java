package org.keqiao.messaging;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.keqiao.local.TestEngines;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests that run the library on the real PostgreSQL and Kafka. */
@SpringBootTest(
        classes = MessagingApplication.class,
        properties = {
            "spring.datasource.username=postgres",
            "spring.sql.init.mode=always",
            "spring.kafka.producer.value-serializer=org.apache.kafka.common.serialization.ByteArraySerializer",
            "spring.kafka.producer.properties.delivery.timeout.ms=3000",
            "spring.kafka.producer.properties.request.timeout.ms=1000",
            "spring.kafka.producer.properties.max.block.ms=3000",
            "spring.kafka.consumer.value-deserializer=org.apache.kafka.common.serialization.ByteArrayDeserializer",
            "spring.kafka.consumer.auto-offset-reset=earliest"
        })
public abstract class OnEngines {

    static {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1)); // a busy machine is slow, not wrong
    }

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> TestEngines.postgres().jdbcUrl("postgres"));
        properties.add(
                "spring.kafka.bootstrap-servers", () -> TestEngines.kafka().address());
    }
}
