package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.local.TestEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** From a message about a listing to a document that is found, whatever order and shape messages come in. */
class IndexingFlowTests extends FlowTest {

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final JsonMapper json;

    @Autowired
    IndexingFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
        this.json = json;
    }

    @Test
    void aListingIsFoundOnceItsEventIsThere() {
        ListingSnapshot listing = Listings.change(Listings.solidElectrolyte(), c -> c.titled("银锗矿型电解质甲"));
        tellAndWait(listing);

        assertThat(finds("银锗矿型电解质甲", listing)).isTrue();
        assertThat(indexed(listing.id())).extracting(ListingIndexed::live).containsExactly(true);
    }

    @Test
    void theEventCarriesTheTraceOfItsMessage() {
        ListingSnapshot listing = Listings.gearInspection();
        send(listing.id().toString(), json.writeValueAsBytes(listing), TRACEPARENT);
        awaitIndexed(listing.id(), 1);

        var event = messages(Topics.LISTINGS_INDEXED).stream()
                .filter(message -> message.key().equals(listing.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.headers().headers(EventHeaders.TRACEPARENT)).hasSize(1);
        assertThat(event.headers().lastHeader(EventHeaders.TRACEPARENT).value())
                .asString()
                .isEqualTo(TRACEPARENT);
        assertThat(event.headers().lastHeader(EventHeaders.TYPE).value())
                .asString()
                .isEqualTo(EventTypes.LISTING_INDEXED);
    }

    @Test
    void whatAPersonPostsPassesWhatAnImportBringsAndBothArrive() {
        ListingSnapshot posted = Listings.gearInspection();
        String text = "采用机械化学球磨结合低温退火合成银锗矿型电解质，室温离子电导率高，抑制锂枝晶穿透，循环稳定。".repeat(8);
        List<ListingSnapshot> imported = Stream.generate(
                        () -> Listings.result("电解质" + UUID.randomUUID(), text, List.of(), Industry.NEW_MATERIALS))
                .filter(listing -> partition(listing.id()) == partition(posted.id()))
                .limit(150)
                .toList();
        tellInBulk(imported);
        tellAndWait(posted);

        Set<String> ids =
                imported.stream().map(listing -> listing.id().toString()).collect(Collectors.toSet());
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> eventsOf(ids).size() >= imported.size());
        assertThat(eventsOf(ids))
                .allMatch(event -> event.headers().lastHeader(EventHeaders.LANE) != null)
                .anyMatch(event -> event.offset() > firstOffsetOf(posted));
    }

    private static List<ConsumerRecord<String, byte[]>> eventsOf(Set<String> ids) {
        return messages(Topics.LISTINGS_INDEXED).stream()
                .filter(event -> ids.contains(event.key()))
                .toList();
    }

    /** All of one partition, so that offsets tell what came first. */
    private static long firstOffsetOf(ListingSnapshot listing) {
        return eventsOf(Set.of(listing.id().toString())).getFirst().offset();
    }

    private static int partition(UUID id) {
        return Utils.toPositive(Utils.murmur2(id.toString().getBytes(StandardCharsets.UTF_8))) % Topics.PARTITIONS;
    }

    @Test
    void lateRevisionsAndDuplicatesChangeNothing() {
        ListingSnapshot second =
                Listings.change(Listings.wheatBreeding(), c -> c.revision(2).titled("第二版小麦标题乙"));
        ListingSnapshot first = Listings.change(second, c -> c.revision(1).titled("第一版小麦标题乙"));
        tellAndWait(second);
        tell(second);
        tellAndWait(first);

        assertThat(search("q", "第二版小麦标题乙").hits())
                .anyMatch(hit -> hit.id().equals(second.id())
                        && hit.title().stream().anyMatch(piece -> piece.text().contains("二")));
        assertThat(candidates(second).listing()).isEqualTo(second);
    }

    @Test
    void aTombstoneBeatsALatePut() {
        ListingSnapshot listing = Listings.change(Listings.gearInspection(), c -> c.titled("将撤回的检测装置丙"));
        ListingSnapshot withdrawn = Listings.change(listing, c -> c.revision(3).in(ListingState.WITHDRAWN));
        tellAndWait(listing);
        assertThat(finds("将撤回的检测装置丙", listing)).isTrue();
        tellAndWait(withdrawn);
        tellAndWait(Listings.change(listing, c -> c.revision(2)));

        assertThat(finds("将撤回的检测装置丙", listing)).isFalse();
        assertThat(indexed(listing.id()))
                .filteredOn(event -> event.revision() == 3)
                .extracting(ListingIndexed::live)
                .containsOnly(false);
    }

    @Test
    void ofAnErasedListingNoWordIsLeftAndTheOthersHearOfIt() {
        ListingSnapshot listing = Listings.change(Listings.gearInspection(), c -> c.titled("将删除的检测装置丁"));
        tellAndWait(listing);
        assertThat(everythingStored()).contains("将删除的检测装置丁");
        ListingSnapshot erased = Listings.change(listing, Listings.Change::erased);
        assertThat(erased.isErased()).isTrue();
        tellAndWait(erased);

        assertThat(everythingStored()).doesNotContain("将删除的检测装置丁");
        assertThat(indexed(listing.id()))
                .extracting(ListingIndexed::revision, ListingIndexed::erased)
                .contains(tuple(listing.revision(), null), tuple(erased.revision(), true));
    }

    @Test
    void aPoisonMessageGoesToTheDeadLettersAndTheNextGoesThrough() {
        String poisonKey = UUID.randomUUID().toString();
        send(poisonKey, "{\"id\":".getBytes(StandardCharsets.UTF_8), null);
        send(poisonKey, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), null);
        ListingSnapshot next = Listings.solidElectrolyte();
        tellAndWait(next);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(messages(Topics.deadLettersOf(Topics.LISTINGS)))
                        .filteredOn(message -> poisonKey.equals(message.key()))
                        .hasSize(2));
    }

    @Test
    void aListingWhoseKeyIsAnotherOnesIsDead() {
        ListingSnapshot listing = Listings.solidElectrolyte();
        String wrongKey = UUID.randomUUID().toString();
        send(wrongKey, json.writeValueAsBytes(listing), null);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(messages(Topics.deadLettersOf(Topics.LISTINGS)))
                        .anyMatch(message -> wrongKey.equals(message.key())));
        assertThat(indexed(listing.id())).isEmpty();
    }

    /** The source of every document. */
    private static String everythingStored() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI all = TestEngines.elasticsearch().uri().resolve("/_search?size=10000&filter_path=hits.hits._source");
            return http.send(HttpRequest.newBuilder(all).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean finds(String text, ListingSnapshot listing) {
        return search("q", text, "size", "100").hits().stream()
                .anyMatch(hit -> hit.id().equals(listing.id()));
    }
}
