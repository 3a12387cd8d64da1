package org.keqiao.web.inbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** What people and matching-service do before a pairing stands in an inbox. */
@TestComponent
public final class PairingStory {

    public static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final TestClient client;
    private final KafkaOperations<String, byte[]> kafka;
    private final JsonMapper json;

    PairingStory(TestClient client, KafkaOperations<String, byte[]> kafka, JsonMapper json) {
        this.client = client;
        this.kafka = kafka;
        this.json = json;
    }

    public UUID post(Actor actor, String kind, String title, boolean anonymous) {
        Map<String, Object> listing = Map.of(
                "kind", kind,
                "title", title,
                "summary", "室温离子电导率达到 6 mS/cm，已完成公斤级放大。",
                "industries", List.of("新材料"),
                "anonymous", anonymous);
        byte[] answer = client.api(actor)
                .post()
                .uri("/api/v1/listings")
                .body(listing)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return UUID.fromString(json.readTree(answer).path("id").asString());
    }

    public void tell(Pairing told) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.PAIRINGS, told.id().toString(), json.writeValueAsBytes(told));
        new EventHeaders(
                        UUID.randomUUID().toString(),
                        EventTypes.PAIRING_RECOMMENDED,
                        "/keqiao/matching-service",
                        told.id().toString(),
                        told.changedAt(),
                        "00-" + TRACE + "-00f067aa0ba902b7-01")
                .toMap()
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }

    /** Comes after what was told of that pairing before: when it is among the dead letters, that was handled. */
    public void tellPoison(UUID id) {
        kafka.send(Topics.PAIRINGS, id.toString(), "{\"id\": 7".getBytes(StandardCharsets.UTF_8))
                .join();
    }
}
