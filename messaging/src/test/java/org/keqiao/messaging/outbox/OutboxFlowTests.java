package org.keqiao.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.local.TestEngines;
import org.keqiao.messaging.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox on a real database and a real broker. */
class OutboxFlowTests extends OnEngines {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final KafkaOperations<String, byte[]> kafka;
    private final TransactionTemplate transaction;
    private final String topic = "events-" + UUID.randomUUID();
    private final TopicReader reader;

    @Autowired
    OutboxFlowTests(
            Outbox outbox,
            JdbcClient jdbc,
            DataSource dataSource,
            KafkaOperations<String, byte[]> kafka,
            PlatformTransactionManager transactions,
            KafkaAdmin admin) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.kafka = kafka;
        this.transaction = new TransactionTemplate(transactions);
        admin.createOrModifyTopics(TopicBuilder.name(topic).partitions(1).build());
        this.reader = new TopicReader(TestEngines.kafka().address(), topic);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM outbox").update();
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void anEventIsSentSoonAfterItsCommitWithItsHeaders() {
        transaction.executeWithoutResult(status -> add("listing-1", "first"));

        await().atMost(Duration.ofSeconds(10)).until(() -> reader.messages().size() == 1);
        var message = reader.messages().getFirst();
        assertThat(message.key()).isEqualTo("listing-1");
        assertThat(TopicReader.header(message, EventHeaders.TYPE)).isEqualTo("test");
        assertThat(TopicReader.header(message, EventHeaders.TRACEPARENT)).isEqualTo("00-1-2-01");
        await().until(() -> unsent() == 0);
    }

    @Test
    void aRollbackLeavesNeitherRowNorMessage() {
        transaction.executeWithoutResult(status -> {
            add("listing-1", "never");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> add("listing-1", "after"));

        await().until(() -> unsent() == 0 && !reader.values().isEmpty());
        assertThat(reader.values()).containsExactly("after");
    }

    @Test
    void whatIsForgottenIsNeitherKeptNorSent() {
        transaction.executeWithoutResult(status -> add("listing-1", "words"));
        await().until(() -> unsent() == 0);
        transaction.executeWithoutResult(status -> {
            add("listing-1", "more words");
            add("listing-2", "of another");
            outbox.forget("listing-1");
            add("listing-1", "erased");
        });

        await().until(() -> unsent() == 0);
        await().untilAsserted(() -> assertThat(reader.values()).containsExactly("words", "of another", "erased"));
        assertThat(jdbc.sql("SELECT convert_from(value, 'UTF8') FROM outbox ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("of another", "erased");
    }

    @Test
    void outsideATransactionAnEventIsRefused() {
        assertThatThrownBy(() -> add("listing-1", "alone")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEventThatIsCommittedLateIsNotMissed() {
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch laterOneSent = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            add("slow", "slow");
            added.countDown();
            wait(laterOneSent);
        }));
        wait(added);
        transaction.executeWithoutResult(status -> add("quick", "quick"));
        await().until(() -> reader.values().contains("quick"));
        laterOneSent.countDown();
        slow.join();

        await().untilAsserted(() -> assertThat(reader.values()).containsExactly("quick", "slow"));
    }

    @Test
    void whileTheBrokerIsDownEventsWaitAndThenLeaveInOrder() {
        TestEngines.kafka().stop();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String value = "change " + i;
            expected.add(value);
            transaction.executeWithoutResult(status -> add("listing-1", value));
        }
        assertThat(unsent()).isEqualTo(50);
        TestEngines.kafka().start();

        await().atMost(Duration.ofMinutes(2)).until(() -> unsent() == 0);
        await().untilAsserted(() -> assertThat(lastArrivals()).containsExactlyElementsOf(expected));
    }

    /** Of what arrived more than once the last arrival counts: what stood behind a failed event is sent again behind it. */
    private List<String> lastArrivals() {
        return reader.values().reversed().stream().distinct().toList().reversed();
    }

    @Test
    void ofTwoRelaysOneSendsSoThatNothingIsSentTwiceOrOutOfOrder() {
        OutboxProperties properties = new OutboxProperties(7, Duration.ofMillis(20), Duration.ofDays(1));
        JsonMapper json = JsonMapper.shared();
        OutboxRelay second =
                new OutboxRelay(() -> new RelaySession(dataSource, json), new BatchSender(kafka), properties);
        second.start();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String value = "change " + i;
            expected.add(value);
            transaction.executeWithoutResult(status -> add("listing-1", value));
            second.wake();
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> unsent() == 0);
        second.stop();
        await().untilAsserted(() -> assertThat(reader.values()).containsExactlyElementsOf(expected));
    }

    private void add(String key, String value) {
        EventHeaders headers =
                new EventHeaders(UUID.randomUUID().toString(), "test", "/test", key, Instant.EPOCH, "00-1-2-01");
        outbox.add(new OutgoingEvent(topic, key, headers, value.getBytes(StandardCharsets.UTF_8)));
    }

    private long unsent() {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                .query(Long.class)
                .single();
    }

    private static void wait(CountDownLatch latch) {
        await().until(() -> latch.getCount() == 0);
    }
}
