package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.Lane;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.CandidateList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a person posts and what an import brings: neither waits for the other. */
class PrecedenceFlowTests extends OnEngines {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    @Autowired
    PrecedenceFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json, JdbcClient jdbc) {
        this.kafka = kafka;
        this.json = json;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void oneLaneIsMatchedHoweverMuchWaitsInTheOther(Lane busy) {
        CountDownLatch held = new CountDownLatch(1);
        List<UUID> waiting = listings(120);
        waiting.forEach(id -> SEARCH.beforeAnswering(id, () -> hold(held)));
        waiting.forEach(id -> send(id, busy));
        await().atMost(SOON).until(() -> waiting.stream().anyMatch(id -> SEARCH.callsFor(id) > 0));

        List<UUID> others = listings(30);
        others.forEach(id -> send(id, busy == Lane.BULK ? Lane.PROMPT : Lane.BULK));
        await().atMost(SOON).until(() -> matched(others) == others.size());
        assertThat(matched(waiting)).isZero();

        held.countDown();
        await().atMost(SOON).until(() -> matched(waiting) == waiting.size());
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<UUID> listings(int count) {
        return Stream.generate(() -> ListingBuilder.result("排队").build())
                .limit(count)
                .peek(listing -> SEARCH.answer(new CandidateList(listing, List.of())))
                .map(ListingSnapshot::id)
                .toList();
    }

    private void send(UUID id, Lane lane) {
        ListingSnapshot listing = SEARCH.answerFor(id).listing();
        byte[] value =
                json.writeValueAsBytes(new ListingIndexed(id, listing.revision(), listing.kind(), true, Instant.now()));
        var message = new ProducerRecord<>(Topics.LISTINGS_INDEXED, id.toString(), value);
        new EventHeaders(id + "/1", "test", "/test", id.toString(), Instant.now(), null, lane)
                .toMap()
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }

    private long matched(List<UUID> ids) {
        return jdbc.sql("SELECT count(*) FROM known_listing WHERE listing_id = ANY (?) AND matched_revision = 1")
                .param(ids.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
