package org.keqiao.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.TestEngines;
import org.keqiao.local.engine.EngineSettings;

class KafkaEngineTests {

    @Test
    void carriesAMessageThroughAConsumerGroup() throws Exception {
        String broker = TestEngines.kafka().address();

        createTopic(broker, "carried");
        send(broker, "carried", "固态电解质");

        assertThat(receive(broker, "carried", "group")).containsExactly("固态电解质");
    }

    @Test
    void makesNoTopicByItself() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestEngines.kafka().address()))) {
            assertThat(admin.describeConfigs(List.of(new org.apache.kafka.common.config.ConfigResource(
                                    org.apache.kafka.common.config.ConfigResource.Type.BROKER, "1")))
                            .all()
                            .get()
                            .values())
                    .allSatisfy(config -> assertThat(
                                    config.get("auto.create.topics.enable").value())
                            .isEqualTo("false"));
        }
    }

    @Test
    void keepsItsMessagesOverARestart(@TempDir Path folder) throws Exception {
        try (KafkaEngine engine = new KafkaEngine(EngineSettings.in(folder))) {
            engine.start();
            createTopic(engine.address(), "kept");
            send(engine.address(), "kept", "before");
            engine.stop();
            assertThat(engine.isReady()).isFalse();

            engine.start();

            send(engine.address(), "kept", "after");
            assertThat(receive(engine.address(), "kept", "group")).containsExactly("before", "after");
        }
    }

    private static void createTopic(String broker, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static void send(String broker, String topic, String message) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", message)).get();
        }
    }

    private static List<String> receive(String broker, String topic, String group) {
        List<String> received = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "group.id", group, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int poll = 0; poll < 20 && received.isEmpty(); poll++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> received.add(message.value()));
            }
        }
        return received;
    }
}
