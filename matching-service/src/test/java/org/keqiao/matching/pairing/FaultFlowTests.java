package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.local.TestEngines;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;
import org.keqiao.matching.SearchServer;
import org.keqiao.matching.TestKeys;
import org.keqiao.matching.TopicReader;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is killed and paused among its work. Afterwards every message is accounted for: applied, known to be late, or dead; and
 * every change of the ledger has its one event on the topic. It has engines of its own: the service of other tests would stumble over its
 * messages.
 */
@Tag("own-engines")
@Tag("drill")
class FaultFlowTests {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final String GROUP = "matching-faults";
    private static final int PAIRS = 40;

    private final JsonMapper json = JsonMapper.builder().build();
    private final SearchServer search = new SearchServer();
    private final Map<UUID, Long> newest = new HashMap<>();
    private final List<ListingSnapshot> results = IntStream.range(0, PAIRS)
            .mapToObj(number -> Listings.solidElectrolyte().build())
            .toList();
    private final List<ListingSnapshot> demands = IntStream.range(0, PAIRS)
            .mapToObj(number -> Listings.solidElectrolyteWanted().build())
            .toList();
    private final TopicReader pairings = new TopicReader(Topics.PAIRINGS);
    private final TopicReader dead = new TopicReader(Topics.deadLettersOf(Topics.LISTINGS_INDEXED));
    private KafkaProducer<String, byte[]> kafka;
    private JdbcClient jdbc;
    private MatchingProcess service;

    @BeforeEach
    void startTheService() throws SQLException {
        String database = "faults_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection superuser =
                        DriverManager.getConnection(TestEngines.postgres().superuserJdbcUrl());
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        String url = TestEngines.postgres().jdbcUrl(database + "?currentSchema=matching");
        jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestEngines.kafka().address()),
                new StringSerializer(),
                new ByteArraySerializer());
        service = new MatchingProcess(Map.of(
                "server.port",
                "0",
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                "postgres",
                "spring.kafka.bootstrap-servers",
                TestEngines.kafka().address(),
                "spring.kafka.consumer.group-id",
                GROUP,
                "spring.kafka.consumer.auto-offset-reset",
                "latest",
                "keqiao.search.url",
                search.url(),
                "keqiao.service-token.private-key",
                TestKeys.privateKeyFile().toString(),
                "keqiao.service-token.trusted-keys",
                TestKeys.trustedKeysFile().toString()));
        service.start();
        listenOnEveryPartition();
    }

    @AfterEach
    void end() throws InterruptedException {
        service.end();
        kafka.close();
        pairings.close();
        dead.close();
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenTheServiceIsKilledAndPaused() throws InterruptedException {
        for (int i = 0; i < PAIRS; i++) {
            index(demands.get(i), results.get(i));
            index(results.get(i), demands.get(i));
            send(event(demands.get(i), true));
        }
        await().pollInterval(OFTEN).atMost(SOON).until(() -> matched(1) >= PAIRS / 2);
        service.kill();
        service.start();

        List<ListingSnapshot> edited =
                demands.stream().map(FaultFlowTests::edited).toList();
        for (int i = 0; i < PAIRS; i++) {
            index(edited.get(i), results.get(i));
            send(event(demands.get(i), true));
        }
        await().pollInterval(OFTEN).atMost(SOON).until(() -> matched(2) >= PAIRS / 4);
        service.pause();
        Set<UUID> withdrawn = new HashSet<>();
        for (ListingSnapshot one : edited.subList(0, 10)) {
            withdrawn.add(one.id());
            newest.put(one.id(), 3L);
            send(new ListingIndexed(one.id(), 3, one.kind(), false, Instant.now()));
            send(event(one, true));
        }
        Set<String> poison =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(5).collect(Collectors.toSet());
        poison.forEach(key -> sendRaw(key, "{broken"));
        service.goOn();
        await().pollInterval(OFTEN).atMost(SOON).until(() -> matched(2) >= PAIRS / 2);
        service.kill();
        service.start();
        settle(poison);

        assertThat(imbalances(withdrawn, poison)).isEmpty();

        // Without the memory of what was seen, a late message is applied, and the account shows it.
        UUID one = withdrawn.iterator().next();
        jdbc.sql("DELETE FROM known_listing WHERE listing_id = ?").param(one).update();
        ListingSnapshot late = edited.stream()
                .filter(listing -> listing.id().equals(one))
                .findFirst()
                .orElseThrow();
        send(event(late, true));
        settle(poison);
        assertThat(imbalances(withdrawn, poison)).isNotEmpty();
    }

    /** What does not add up; empty when everything does. */
    private List<String> imbalances(Set<UUID> withdrawn, Set<String> poison) {
        List<String> found = new ArrayList<>();
        newest.forEach((listing, revision) -> {
            if (known(listing) != revision) {
                found.add(listing + " is known at " + known(listing) + ", not at " + revision);
            }
        });
        if (!deadKeys().equals(poison)) {
            found.add("dead letters of " + deadKeys());
        }
        long live = count("SELECT count(*) FROM pairing WHERE state = 'RECOMMENDED'");
        if (live != PAIRS - withdrawn.size()) {
            found.add(live + " live pairings");
        }
        long ofWithdrawn = jdbc.sql("SELECT count(*) FROM pairing WHERE state <> 'WITHDRAWN' AND demand_id = ANY (?)")
                .param(withdrawn.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        if (ofWithdrawn > 0) {
            found.add(ofWithdrawn + " pairings of withdrawn listings");
        }
        long changes = count("SELECT sum(version) FROM pairing");
        long outbox = count("SELECT count(*) FROM outbox");
        if (changes != outbox || outbox != eventIds().size()) {
            found.add(changes + " changes, " + outbox + " in the outbox, "
                    + eventIds().size() + " on the topic");
        }
        return found;
    }

    private Set<String> eventIds() {
        Set<String> ours = Stream.concat(results.stream(), demands.stream())
                .map(listing -> listing.id().toString())
                .collect(Collectors.toSet());
        return pairings.messages().stream()
                .filter(message -> ours.stream().anyMatch(message.value()::contains))
                .map(message -> TopicReader.header(message, EventHeaders.ID))
                .collect(Collectors.toSet());
    }

    /** Of this group: other tests' services read the same topic. */
    private Set<String> deadKeys() {
        return dead.messages().stream()
                .filter(message -> TopicReader.header(message, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP)
                        .equals(GROUP))
                .map(ConsumerRecord::key)
                .collect(Collectors.toSet());
    }

    private void index(ListingSnapshot listing, ListingSnapshot candidate) {
        search.answer(new CandidateList(listing, List.of(new Candidate(candidate, 1, 0.72, null, 1))));
        newest.put(listing.id(), listing.revision());
        send(event(listing, true));
    }

    private static ListingSnapshot edited(ListingSnapshot demand) {
        return Listings.solidElectrolyteWanted()
                .id(demand.id())
                .owner(demand.ownerKey())
                .revision(2)
                .build();
    }

    private static ListingIndexed event(ListingSnapshot listing, boolean live) {
        return new ListingIndexed(listing.id(), listing.revision(), listing.kind(), live, Instant.now());
    }

    private void send(ListingIndexed event) {
        sendRaw(event.listingId().toString(), json.writeValueAsString(event));
    }

    private void sendRaw(String key, String value) {
        deliver(new ProducerRecord<>(Topics.LISTINGS_INDEXED, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    private void deliver(ProducerRecord<String, byte[]> message) {
        try {
            kafka.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Messages sent before the service listens are not its own; from then on it has an offset on every partition. */
    private void listenOnEveryPartition() {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            awaitHandled(partition);
        }
    }

    /** Everything sent so far was handled, and all events have left. */
    private void settle(Set<String> poison) {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            awaitHandled(partition);
        }
        await().atMost(SOON).until(() -> count("SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
        await().atMost(SOON).until(() -> deadKeys().containsAll(poison));
    }

    /** Sends a listing of its own behind all others of a partition until it is known. */
    private void awaitHandled(int partition) {
        ListingSnapshot last = ListingBuilder.result("殿后").build();
        search.answer(new CandidateList(last, List.of()));
        byte[] value = json.writeValueAsBytes(event(last, true));
        await().atMost(SOON).pollInterval(Duration.ofMillis(300)).until(() -> {
            deliver(new ProducerRecord<>(
                    Topics.LISTINGS_INDEXED, partition, last.id().toString(), value));
            return known(last.id()) == 1;
        });
    }

    private long known(UUID listing) {
        try {
            return jdbc.sql("SELECT revision FROM known_listing WHERE listing_id = ?")
                    .param(listing)
                    .query(Long.class)
                    .optional()
                    .orElse(0L);
        } catch (BadSqlGrammarException tablesNotThereYet) {
            return 0;
        }
    }

    private long matched(long revision) {
        return jdbc.sql("SELECT count(*) FROM known_listing WHERE matched_revision = ? AND kind = 'DEMAND'")
                .param(revision)
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
