package org.keqiao.web.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

@WebFlowTest
class DeadLetterFlowTests {

    private static final String PAGE = "/administration/dead-letters";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestClient client;
    private final TestAccounts accounts;
    private final DeadLetters letters;
    private final KafkaOperations<String, byte[]> kafka;
    private final ConsumerFactory<String, byte[]> consumers;

    DeadLetterFlowTests(
            @Autowired TestClient client,
            @Autowired TestAccounts accounts,
            @Autowired DeadLetters letters,
            @Autowired KafkaOperations<String, byte[]> kafka,
            @Autowired ConsumerFactory<String, byte[]> consumers) {
        this.client = client;
        this.accounts = accounts;
        this.letters = letters;
        this.kafka = kafka;
        this.consumers = consumers;
    }

    @Test
    void whatCannotBeHandledIsShownWithItsReasonAndComesBackAfterAReplay() {
        String key = UUID.randomUUID().toString();
        kafka.send(new ProducerRecord<>(Topics.PAIRINGS, key, "{no pairing".getBytes(StandardCharsets.UTF_8)))
                .join();
        TestBrowser administrator = client.browser(accounts.administrator());
        await().atMost(SOON).until(() -> administrator.get(PAGE).body().contains(key));
        DeadLetter letter = waiting(key).getFirst();
        assertThat(letter.reason()).isNotBlank();
        assertThat(letter.origin()).isEqualTo(Topics.PAIRINGS);
        assertThat(administrator.get(PAGE).body()).contains("{no pairing");

        administrator.submit(PAGE, PAGE + "/replay", position(letter));
        await().atMost(SOON).until(() -> sent(key) == 2);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(waiting(key))
                        .singleElement()
                        .satisfies(again -> assertThat(again.position()).isNotEqualTo(letter.position())));
        DeadLetter again = waiting(key).getFirst();
        administrator.submit(PAGE, PAGE + "/replay", position(letter));
        administrator.submit(PAGE, PAGE + "/set-aside", position(again));
        assertThat(waiting(key)).isEmpty();
        assertThat(sent(key)).as("a letter is replayed once").isEqualTo(2);
    }

    @Test
    void onlyAdministratorsSeeThem() {
        assertThat(client.browser(accounts.coordinator()).get(PAGE).statusCode())
                .isEqualTo(403);
        assertThat(client.browser(accounts.firmMember()).get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void whatLiesOnOtherTopicsIsNoDeadLetter() {
        TestBrowser administrator = client.browser(accounts.administrator());
        Map<String, String> elsewhere = Map.of("topic", Topics.PAIRINGS, "partition", "0", "offset", "0");
        String csrf = administrator.csrf("/account");
        assertThat(administrator.post(PAGE + "/replay", csrf, elsewhere).statusCode())
                .isEqualTo(404);
        Map<String, String> beyond =
                Map.of("topic", Topics.deadLettersOf(Topics.PAIRINGS), "partition", "0", "offset", "99999999");
        assertThat(administrator.post(PAGE + "/replay", csrf, beyond).statusCode())
                .isEqualTo(404);
    }

    private List<DeadLetter> waiting(String key) {
        return letters.waiting().stream()
                .filter(letter -> letter.key().equals(key))
                .toList();
    }

    private static Map<String, String> position(DeadLetter letter) {
        LetterPosition at = letter.position();
        return Map.of("topic", at.topic(), "partition", at.partition() + "", "offset", at.offset() + "");
    }

    private long sent(String key) {
        try (Consumer<String, byte[]> reader =
                consumers.createConsumer("dead-letter-tests-" + UUID.randomUUID(), null)) {
            var partitions = reader.partitionsFor(Topics.PAIRINGS).stream()
                    .map(each -> new org.apache.kafka.common.TopicPartition(each.topic(), each.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var end = reader.endOffsets(partitions);
            long found = 0;
            while (partitions.stream().anyMatch(each -> reader.position(each) < end.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, byte[]> message : reader.poll(Duration.ofMillis(200))) {
                    found += key.equals(message.key()) ? 1 : 0;
                }
            }
            return found;
        }
    }
}
