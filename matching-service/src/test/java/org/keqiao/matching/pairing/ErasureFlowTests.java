package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
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

/** Of a listing that was erased no word is left, neither in a table nor as what the topic says last. */
class ErasureFlowTests extends OnEngines {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RulingDesk rulings;

    @Autowired
    LedgerReplay replay;

    private final String secret = "只在此处的词" + UUID.randomUUID().toString().substring(0, 8);
    private final ListingSnapshot result = ListingBuilder.result("硫化物固态电解质粉体" + secret)
            .text("采用机械化学球磨合成硫化物固态电解质，室温离子电导率 6 mS/cm，抑制锂枝晶，代号" + secret + "。")
            .keywords("固态电池", "离子电导率", secret)
            .build();
    private final ListingSnapshot live = Listings.solidElectrolyteWanted().build();
    private final ListingSnapshot ruledOut = Listings.solidElectrolyteWanted().build();

    @Test
    void noTableAndNoLastMessageHoldsAWordOfIt() {
        indexed(result, live, ruledOut);
        indexed(live, result);
        indexed(ruledOut, result);
        await().atMost(SOON).until(() -> recommended() == 2);
        rulings.follow(new Ruling(result.id(), ruledOut.id(), false, "与" + secret + "不可比"), null);
        await().atMost(SOON).until(() -> unsent() == 0);
        replay.run();
        assertThat(tablesWith(secret)).contains("pairing", "opinion", "outbox", "replayed_pairing");
        assertThat(lastMessages().values()).anyMatch(value -> value.contains(secret));

        ListingIndexed erased =
                new ListingIndexed(result.id(), result.revision() + 1, result.kind(), false, true, Instant.now());
        send(erased);
        await().atMost(SOON).until(() -> tablesWith(secret).isEmpty() && unsent() == 0);
        assertThat(jdbc.sql("SELECT state, cause, result_title FROM pairing WHERE result_id = ? ORDER BY cause")
                        .param(result.id())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .list())
                .containsExactly(
                        "WITHDRAWN CORRECTED " + ListingSnapshot.ERASED,
                        "WITHDRAWN LISTING_CLOSED " + ListingSnapshot.ERASED);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(lastMessages().values()).hasSize(2).noneMatch(value -> value.contains(secret)));
        Pairing last = json.readValue(lastMessages().values().iterator().next(), Pairing.class);
        assertThat(last.state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(last.score()).as("its numbers stay").isPositive();

        long versions = versions();
        send(erased);
        send(new ListingIndexed(result.id(), result.revision() + 2, result.kind(), false, Instant.now()));
        await().atMost(SOON).until(() -> knownRevision() == result.revision() + 2);
        assertThat(versions()).as("erasing again changes nothing").isEqualTo(versions);
    }

    private void indexed(ListingSnapshot listing, ListingSnapshot... candidates) {
        List<Candidate> found = Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, 0.72, null, 1))
                .toList();
        SEARCH.answer(new CandidateList(listing, found));
        send(new ListingIndexed(listing.id(), listing.revision(), listing.kind(), true, Instant.now()));
    }

    private void send(ListingIndexed event) {
        kafka.send(new ProducerRecord<>(
                        Topics.LISTINGS_INDEXED, event.listingId().toString(), json.writeValueAsBytes(event)))
                .join();
    }

    /** What the topic says last of every pairing of the listing, as compaction leaves it. */
    private Map<String, String> lastMessages() {
        Map<String, String> last = new HashMap<>();
        try (TopicReader pairings = new TopicReader(Topics.PAIRINGS)) {
            await().atMost(SOON).until(() -> {
                int before = last.size();
                pairings.messages().stream()
                        .filter(message -> message.value().contains(result.id().toString()))
                        .forEach(message -> last.put(message.key(), message.value()));
                return last.size() == before && before > 0;
            });
        }
        return last;
    }

    private List<String> tablesWith(String text) {
        return jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'matching'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("""
                                SELECT EXISTS (SELECT FROM %s t WHERE strpos(t::text, :text) > 0
                                    OR strpos(t::text, encode(convert_to(:text, 'UTF8'), 'hex')) > 0)""".formatted(table))
                        .param("text", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private long recommended() {
        return number("SELECT count(*) FROM pairing WHERE state = 'RECOMMENDED' AND result_id = ?");
    }

    private long versions() {
        return number("SELECT sum(version) FROM pairing WHERE result_id = ?");
    }

    private long knownRevision() {
        return number("SELECT revision FROM known_listing WHERE listing_id = ?");
    }

    private long number(String sql) {
        return jdbc.sql(sql).param(result.id()).query(Long.class).single();
    }

    private long unsent() {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                .query(Long.class)
                .single();
    }
}
