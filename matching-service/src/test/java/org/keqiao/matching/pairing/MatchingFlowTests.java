package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.TopicReader;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** From an indexed listing to the pairing event, on the real engines. */
class MatchingFlowTests extends OnEngines {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final TopicReader pairings = new TopicReader(Topics.PAIRINGS);
    private UUID resultId = UUID.randomUUID();
    private UUID demandId = UUID.randomUUID();

    @Autowired
    MatchingFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json, JdbcClient jdbc) {
        this.kafka = kafka;
        this.json = json;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void newListings() {
        resultId = UUID.randomUUID();
        demandId = UUID.randomUUID();
    }

    @AfterEach
    void stopReading() {
        pairings.close();
    }

    @Test
    void anIndexedListingLeadsToAPairingThatHoldsToTheSchema() {
        indexed(demand(1), result(1));

        ConsumerRecord<String, String> message = awaitVersion(1);
        Pairing pairing = json.readValue(message.value(), Pairing.class);
        assertThat(violations(message.value())).isEmpty();
        assertThat(message.key()).isEqualTo(pairing.id().toString());
        assertThat(TopicReader.header(message, EventHeaders.TYPE)).isEqualTo(EventTypes.PAIRING_RECOMMENDED);
        assertThat(TopicReader.header(message, EventHeaders.SUBJECT)).isEqualTo(message.key());
        assertThat(TopicReader.header(message, EventHeaders.TRACEPARENT)).isEqualTo(traceparent());
        assertThat(pairing.result().listingId()).isEqualTo(resultId);
        assertThat(pairing.evidence().sharedTerms()).contains("硫化物固态电解质");
        assertThat(SEARCH.authorizations()).last().asString().startsWith("Bearer ");
    }

    @Test
    void duplicatesAndLateRevisionsChangeNothing() {
        indexed(demand(2), result(1));
        awaitVersion(1);
        indexed(result(1), demand(2));
        send(event(demand(2), true));
        send(event(demand(1), true));
        send(event(demand(1), false));
        settle();

        assertThat(versions()).containsExactly(1L);
        assertThat(SEARCH.callsFor(demandId)).isEqualTo(1);
    }

    @Test
    void aWithdrawalWithdrawsAndAReturnRecommendsAgain() {
        indexed(demand(1), result(1));
        awaitVersion(1);
        send(event(demand(2), false));
        assertThat(state(awaitVersion(2))).isEqualTo(PairingState.WITHDRAWN);

        indexed(demand(3), result(1));
        assertThat(state(awaitVersion(3))).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void anEditThatMovesAwaySupersedes() {
        indexed(demand(1), result(1));
        awaitVersion(1);
        ListingSnapshot moved =
                Listings.antibodyWanted().id(demandId).revision(2).build();
        indexed(moved, result(1));

        assertThat(state(awaitVersion(2))).isEqualTo(PairingState.SUPERSEDED);
    }

    @Test
    void aWithdrawalThatOvertakesTheAnswerLeavesNoLivePairing() {
        // Before the answer with the live demand is sent, the demand is withdrawn, and that is handled.
        SEARCH.beforeAnswering(resultId, () -> {
            send(event(demand(2), false));
            await().atMost(SOON).until(() -> knownRevision(demandId) == 2);
        });
        // Another partition than the result's, so that both are handled at the same time.
        demandId = idOnOtherPartitionThan(resultId);
        indexed(result(1), demand(1));
        settle();

        assertThat(live()).isZero();
    }

    @Test
    void anOutageOfTheSearchServiceLosesNothing() {
        SEARCH.failNext(4); // as many tries as send a message of another mistake to the dead letters
        indexed(demand(1), result(1));
        await().atMost(SOON).until(() -> !SEARCH.isFailing());

        assertThat(state(awaitVersion(1))).isEqualTo(PairingState.RECOMMENDED);
    }

    @Test
    void whatCantBeReadGoesToTheDeadLettersAndBlocksNothing() {
        try (TopicReader dead = new TopicReader(Topics.deadLettersOf(Topics.LISTINGS_INDEXED))) {
            String key = demandId.toString();
            sendRaw(key, "{broken");
            sendRaw(key, "[".repeat(100_000));
            sendRaw(key, "{}");
            indexed(demand(1), result(1));

            awaitVersion(1);
            await().atMost(SOON)
                    .until(() -> dead.messages().stream()
                                    .filter(message -> key.equals(message.key()))
                                    .count()
                            == 3);
        }
    }

    @Test
    void aListingThatIsNotSearchableAfterAllGoesToTheDeadLetters() {
        try (TopicReader dead = new TopicReader(Topics.deadLettersOf(Topics.LISTINGS_INDEXED))) {
            send(event(demand(1), true));

            await().atMost(SOON)
                    .until(() -> dead.messages().stream()
                            .anyMatch(message -> demandId.toString().equals(message.key())));
        }
    }

    @Test
    void theTopicFromItsStartIsTheLedger() {
        indexed(demand(1), result(1));
        awaitVersion(1);
        indexed(result(2), demand(1));
        awaitVersion(2);
        send(event(demand(2), false));
        awaitVersion(3);

        Map<String, String> replayed = new HashMap<>();
        ours(pairings.messages()).forEach(message -> replayed.put(message.key(), message.value()));
        assertThat(replayed).hasSize(1);
        Pairing last = json.readValue(replayed.values().iterator().next(), Pairing.class);
        assertThat(last).isEqualTo(new PairingLedger(jdbc, json).find(last.id()).orElseThrow());
        assertThat(versions()).containsExactly(1L, 2L, 3L);
    }

    private ListingSnapshot demand(long revision) {
        return Listings.solidElectrolyteWanted().id(demandId).revision(revision).build();
    }

    private ListingSnapshot result(long revision) {
        return Listings.solidElectrolyte().id(resultId).revision(revision).build();
    }

    /** The first is searchable now, and the others are its candidates. */
    private void indexed(ListingSnapshot listing, ListingSnapshot... candidates) {
        List<Candidate> found = Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, similarity(listing, candidate), null, 1))
                .toList();
        SEARCH.answer(new CandidateList(listing, found));
        send(event(listing, true));
    }

    private static double similarity(ListingSnapshot one, ListingSnapshot other) {
        return one.title().contains("抗体") || other.title().contains("抗体") ? 0.35 : 0.72;
    }

    private static ListingIndexed event(ListingSnapshot listing, boolean live) {
        return new ListingIndexed(listing.id(), listing.revision(), listing.kind(), live, Instant.now());
    }

    private void send(ListingIndexed event) {
        var message = new ProducerRecord<>(
                Topics.LISTINGS_INDEXED, event.listingId().toString(), json.writeValueAsBytes(event));
        message.headers().add(EventHeaders.TRACEPARENT, traceparent().getBytes(StandardCharsets.UTF_8));
        send(message);
    }

    private void sendRaw(String key, String value) {
        send(new ProducerRecord<>(Topics.LISTINGS_INDEXED, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        kafka.send(message).join();
    }

    private String traceparent() {
        String trace = demandId.toString().replace("-", "");
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    /** Waits until everything sent so far was handled: a listing of its own behind it on every partition. */
    private void settle() {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            ListingSnapshot last = ListingBuilder.result("殿后").build();
            SEARCH.answer(new CandidateList(last, List.of()));
            byte[] value = json.writeValueAsBytes(event(last, true));
            send(new ProducerRecord<>(
                    Topics.LISTINGS_INDEXED, partition, last.id().toString(), value));
            await().atMost(SOON).until(() -> knownRevision(last.id()) == 1);
        }
        await().atMost(SOON)
                .until(() -> jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private UUID idOnOtherPartitionThan(UUID id) {
        UUID other = UUID.randomUUID();
        while (partition(other) == partition(id)) {
            other = UUID.randomUUID();
        }
        return other;
    }

    private static int partition(UUID id) {
        return Utils.toPositive(Utils.murmur2(id.toString().getBytes(StandardCharsets.UTF_8))) % Topics.PARTITIONS;
    }

    private long knownRevision(UUID listingId) {
        return jdbc.sql("SELECT revision FROM known_listing WHERE listing_id = ?")
                .param(listingId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private long live() {
        return jdbc.sql("SELECT count(*) FROM pairing WHERE state = 'RECOMMENDED' AND demand_id = ?")
                .param(demandId)
                .query(Long.class)
                .single();
    }

    private ConsumerRecord<String, String> awaitVersion(long version) {
        return await().atMost(SOON)
                .until(
                        () -> ours(pairings.messages()).stream()
                                .filter(message -> version(message) == version)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<Long> versions() {
        return ours(pairings.messages()).stream().map(this::version).toList();
    }

    private long version(ConsumerRecord<String, String> message) {
        return json.readValue(message.value(), Pairing.class).version();
    }

    private PairingState state(ConsumerRecord<String, String> message) {
        return json.readValue(message.value(), Pairing.class).state();
    }

    private List<ConsumerRecord<String, String>> ours(List<ConsumerRecord<String, String>> messages) {
        return messages.stream()
                .filter(message -> message.value().contains(demandId.toString()))
                .toList();
    }

    private static List<String> violations(String message) {
        try (InputStream file = Topics.class.getResourceAsStream("/org/keqiao/contracts/schemas/pairing.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(message, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
