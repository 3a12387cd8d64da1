package org.keqiao.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service with a database its outbox. The service's own Flyway makes the table. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxConfiguration {

    @Bean
    OutboxRelay outboxRelay(
            DataSource dataSource,
            JsonMapper json,
            KafkaOperations<String, byte[]> kafka,
            OutboxProperties properties) {
        return new OutboxRelay(() -> new RelaySession(dataSource, json), new BatchSender(kafka), properties);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, JsonMapper json, OutboxRelay relay) {
        return new TableOutbox(jdbc, json, relay::wake);
    }

    @Bean
    MeterBinder unsentEvents(JdbcClient jdbc) {
        return registry -> Gauge.builder("keqiao.outbox.unsent", jdbc, OutboxConfiguration::countUnsent)
                .description("Events that wait in the outbox")
                .register(registry);
    }

    private static double countUnsent(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                .query(Long.class)
                .single();
    }
}
