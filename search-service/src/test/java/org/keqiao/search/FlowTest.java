package org.keqiao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.Lane;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.CandidateScores;
import org.keqiao.contracts.search.ListingsAnswer;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.contracts.search.SuggestionAnswer;
import org.keqiao.local.TestEngines;
import org.keqiao.messaging.consumer.EventTopics;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A test of the running service on real engines. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FlowTest.WebTopics.class)
abstract class FlowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;

    FlowTest(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.elasticsearch.uris", () -> TestEngines.elasticsearch().uri());
        properties.add(
                "spring.kafka.bootstrap-servers", () -> TestEngines.kafka().address());
        properties.add("keqiao.service-token.trusted-keys", Tokens::trustedKeys);
    }

    /** The topic that web declares. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WebTopics {

        @Bean
        NewTopics listings() {
            return EventTopics.compacted(Topics.LISTINGS);
        }
    }

    // What the other services say.

    void tell(ListingSnapshot... listings) {
        for (ListingSnapshot listing : listings) {
            send(listing.id().toString(), json.writeValueAsBytes(listing), null);
        }
    }

    void tellInBulk(List<ListingSnapshot> listings) {
        for (ListingSnapshot listing : listings) {
            var message =
                    new ProducerRecord<>(Topics.LISTINGS, listing.id().toString(), json.writeValueAsBytes(listing));
            message.headers().add(EventHeaders.LANE, Lane.BULK.name().getBytes(StandardCharsets.UTF_8));
            kafka.send(message).join();
        }
    }

    void send(String key, byte[] value, @Nullable String traceparent) {
        var message = new ProducerRecord<>(Topics.LISTINGS, key, value);
        if (traceparent != null) {
            message.headers().add(EventHeaders.TRACEPARENT, traceparent.getBytes(StandardCharsets.UTF_8));
        }
        kafka.send(message).join();
    }

    void tellAndWait(ListingSnapshot... listings) {
        tell(listings);
        Set<String> told = Arrays.stream(listings)
                .map(listing -> listing.id() + " " + listing.revision())
                .collect(Collectors.toSet());
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> messages(Topics.LISTINGS_INDEXED).stream()
                        .map(message -> json.readValue(message.value(), ListingIndexed.class))
                        .map(indexed -> indexed.listingId() + " " + indexed.revision())
                        .collect(Collectors.toSet())
                        .containsAll(told));
    }

    // What the service says.

    void awaitIndexed(UUID id, long revision) {
        Awaitility.await().atMost(PATIENCE).until(() -> indexed(id).stream().anyMatch(e -> e.revision() == revision));
    }

    List<ListingIndexed> indexed(UUID id) {
        return messages(Topics.LISTINGS_INDEXED).stream()
                .filter(message -> id.toString().equals(message.key()))
                .map(message -> json.readValue(message.value(), ListingIndexed.class))
                .toList();
    }

    /** Everything in a topic. */
    static List<ConsumerRecord<String, byte[]>> messages(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", TestEngines.kafka().address(),
                "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                "value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    SearchAnswer search(String... namesAndValues) {
        return json.readValue(get("/search", "search", namesAndValues).body(), SearchAnswer.class);
    }

    List<Suggestion> suggestions(String typed) {
        return json.readValue(get("/suggestions", "search", "q", typed).body(), SuggestionAnswer.class)
                .suggestions();
    }

    /** Every listing of the topic in its newest revision. */
    List<ListingSnapshot> everyListing() {
        Map<UUID, ListingSnapshot> newest = new HashMap<>();
        messages(Topics.LISTINGS).stream()
                .flatMap(message -> read(message).stream())
                .forEach(listing -> newest.merge(listing.id(), listing, (a, b) -> b.revision() > a.revision() ? b : a));
        return List.copyOf(newest.values());
    }

    /** Some tests send what is no listing, or is under another one's key. */
    private Optional<ListingSnapshot> read(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(json.readValue(message.value(), ListingSnapshot.class))
                    .filter(listing -> listing.id().toString().equals(message.key()));
        } catch (JacksonException poison) {
            return Optional.empty();
        }
    }

    CandidateAnswer candidates(ListingSnapshot listing) {
        String path = "/listings/" + listing.id() + "/candidates";
        return json.readValue(get(path, "candidates", "size", "500").body(), CandidateAnswer.class);
    }

    /** The listings behind an answer's scores, in its order. */
    List<ListingSnapshot> listings(CandidateAnswer answer) {
        List<UUID> ids =
                answer.candidates().stream().map(CandidateScores::listingId).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        String[] asked =
                ids.stream().flatMap(id -> Stream.of("id", id.toString())).toArray(String[]::new);
        return json.readValue(get("/listings", "candidates", asked).body(), ListingsAnswer.class).listings().stream()
                .sorted(Comparator.comparingInt(listing -> ids.indexOf(listing.id())))
                .toList();
    }

    HttpResponse<String> get(String path, String scope, String... namesAndValues) {
        return exchange("GET", path, Tokens.of(scope), namesAndValues);
    }

    HttpResponse<String> exchange(String method, String path, @Nullable String token, String... namesAndValues) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString("http://127.0.0.1:" + port + path);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            address.queryParam(namesAndValues[i], "{" + i + "}");
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(Integer.toString(i), namesAndValues[i + 1]);
        }
        URI uri = address.encode().buildAndExpand(values).toUri();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
