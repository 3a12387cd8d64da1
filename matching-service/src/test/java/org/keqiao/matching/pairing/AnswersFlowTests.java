package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.TopicReader;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;
import tools.jackson.databind.json.JsonMapper;

/** Answers on their way from Kafka into the ledger, on the real engines. */
class AnswersFlowTests extends OnEngines {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final MatchRecorder matches;
    private final PairingLedger ledger;
    private final KafkaListenerEndpointRegistry listeners;
    private final Scorer scorer = new Scorer(ScoringModel.weighted3());
    private ListingSnapshot result = Listings.solidElectrolyte().build();
    private ListingSnapshot demand = Listings.solidElectrolyteWanted().build();

    @Autowired
    AnswersFlowTests(
            KafkaTemplate<String, byte[]> kafka,
            JsonMapper json,
            JdbcClient jdbc,
            MatchRecorder matches,
            PairingLedger ledger,
            KafkaListenerEndpointRegistry listeners) {
        this.kafka = kafka;
        this.json = json;
        this.jdbc = jdbc;
        this.matches = matches;
        this.ledger = ledger;
        this.listeners = listeners;
    }

    @BeforeEach
    void recommendAPairing() {
        result = Listings.solidElectrolyte().build();
        demand = Listings.solidElectrolyteWanted().build();
        SEARCH.answer(new CandidateList(demand, List.of(new Candidate(result, 1, 0.72, null, 1))));
        match(demand, result);
    }

    @Test
    void aNoOnTheTopicWithdrawsThePairing() {
        send(answer(demand, 1, Answer.NOT_FOR_US, DeclineReason.OTHER_FIELD));

        await().atMost(SOON).until(() -> pairing().state() == PairingState.WITHDRAWN);
    }

    @Test
    void anOutageOfSearchKeepsNobodysChangeOfMindFromBeingMatched() {
        send(answer(demand, 1, Answer.NOT_FOR_US, DeclineReason.OTHER_FIELD));
        await().atMost(SOON).until(() -> pairing().state() == PairingState.WITHDRAWN);
        ListingSnapshot confirmed =
                Listings.solidElectrolyteWanted().id(demand.id()).revision(2).build();
        SEARCH.answer(new CandidateList(confirmed, List.of(new Candidate(result, 1, 0.72, null, 1))));
        match(confirmed, result);

        SEARCH.failNext(1);
        send(answer(demand, 2, Answer.INTERESTED, null));

        await().atMost(SOON).until(() -> pairing().state() == PairingState.RECOMMENDED);
    }

    @Test
    void answersInAnyOrderAndTwiceLeaveTheLedgerAsTheLastOneSays() {
        List<PairingAnswer> answers = new ArrayList<>();
        for (int revision = 1; revision <= 6; revision++) {
            boolean no = revision % 2 == 1;
            PairingAnswer answer = answer(
                    demand, revision, no ? Answer.NOT_FOR_US : Answer.INTERESTED, no ? DeclineReason.COST : null);
            answers.addAll(List.of(answer, answer));
        }
        Collections.shuffle(answers, new Random(5));
        answers.forEach(this::send);

        await().atMost(SOON).until(() -> revision(pairing().id()) == 6);
        awaitAllRead();
        assertThat(pairing().state()).isEqualTo(PairingState.RECOMMENDED);
        assertThat(events(pairing().id())).isEqualTo(pairing().version());
    }

    @Test
    void whatIsNoAnswerGoesToTheDeadLettersAndBlocksNothing() {
        UUID key = UUID.randomUUID();
        try (TopicReader dead = new TopicReader(Topics.deadLettersOf(Topics.PAIRING_ANSWERS))) {
            sendRaw(key, "{broken");
            sendRaw(
                    key,
                    json.writeValueAsString(answer(demand, 1, Answer.INTERESTED, null))
                            .replace("INTERESTED", "NOT_FOR_US"));
            sendRaw(
                    key,
                    json.writeValueAsString(answer(demand, 1, Answer.INTERESTED, null))
                            .replace(
                                    pairing().id().toString(), UUID.randomUUID().toString()));
            send(answer(demand, 1, Answer.NOT_FOR_US, DeclineReason.TIMING));

            await().atMost(SOON).until(() -> pairing().state() == PairingState.WITHDRAWN);
            await().atMost(SOON)
                    .until(() -> dead.messages().stream()
                                    .filter(message -> key.toString().equals(message.key()))
                                    .count()
                            == 3);
        }
    }

    /** Every answer is accounted for, although the listener dies among them and reads some of them again. */
    @Test
    void aListenerThatIsStoppedAmongAnswersLosesNoneAndAppliesNoneTwice() {
        List<Pairing> pairings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ListingSnapshot other = Listings.solidElectrolyteWanted().build();
            SEARCH.answer(new CandidateList(other, List.of()));
            match(other, Listings.solidElectrolyte().build());
            pairings.addAll(ledgerOf(other));
        }
        MessageListenerContainer container = Objects.requireNonNull(listeners.getListenerContainer("pairing-answers"));
        for (int i = 0; i < pairings.size(); i++) {
            send(answerTo(pairings.get(i), 1, Answer.NOT_FOR_US, DeclineReason.COST));
            if (i % 15 == 10) {
                container.stop();
                container.start();
            }
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(pairings)
                        .allMatch(one -> ledger.find(one.id()).orElseThrow().state() == PairingState.WITHDRAWN));
        assertThat(pairings).allMatch(one -> ledger.find(one.id()).orElseThrow().version() == 2);
        assertThat(pairings).allMatch(one -> events(one.id()) == 2);
    }

    private List<Pairing> ledgerOf(ListingSnapshot listing) {
        return jdbc
                .sql("SELECT id FROM pairing WHERE demand_id = ?")
                .param(listing.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> ledger.find(id).orElseThrow())
                .toList();
    }

    private PairingAnswer answer(ListingSnapshot side, long revision, Answer answer, @Nullable DeclineReason reason) {
        assertThat(side).isEqualTo(demand);
        return answerTo(pairing(), revision, answer, reason);
    }

    private static PairingAnswer answerTo(
            Pairing judged, long revision, Answer answer, @Nullable DeclineReason reason) {
        return new PairingAnswer(
                UUID.nameUUIDFromBytes(judged.id().toString().getBytes(StandardCharsets.UTF_8)),
                revision,
                judged.id(),
                judged.result(),
                judged.demand(),
                judged.demand().listingId(),
                answer,
                reason,
                null,
                judged.modelVersion(),
                judged.parts(),
                NOW);
    }

    private void send(PairingAnswer answer) {
        sendRaw(answer.id(), json.writeValueAsString(answer));
    }

    private void sendRaw(UUID key, String value) {
        kafka.send(new ProducerRecord<>(Topics.PAIRING_ANSWERS, key.toString(), value.getBytes(StandardCharsets.UTF_8)))
                .join();
    }

    /** A last answer to another pairing on every partition, behind all that were sent. */
    private void awaitAllRead() {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            ListingSnapshot other = Listings.solidElectrolyteWanted().build();
            match(other, Listings.solidElectrolyte().build());
            Pairing last = ledgerOf(other).getFirst();
            byte[] value = json.writeValueAsBytes(answerTo(last, 1, Answer.NOT_FOR_US, DeclineReason.COST));
            kafka.send(new ProducerRecord<>(
                            Topics.PAIRING_ANSWERS, partition, last.id().toString(), value))
                    .join();
            await().atMost(SOON)
                    .until(() -> ledger.find(last.id()).orElseThrow().state() == PairingState.WITHDRAWN);
        }
    }

    private void match(ListingSnapshot listing, ListingSnapshot... candidates) {
        List<Candidate> found = Arrays.stream(candidates)
                .map(candidate -> new Candidate(candidate, 1, 0.72, null, 1))
                .toList();
        matches.record(
                Assessment.of(new CandidateList(listing, found), ListingText::of, scorer, NOW),
                new Occasion(NOW, null));
    }

    private Pairing pairing() {
        return ledger.find(PairingIds.of(result.id(), demand.id())).orElseThrow();
    }

    private long revision(UUID pairingId) {
        return jdbc.sql("SELECT coalesce(max(revision), 0) FROM opinion WHERE pairing_id = ?")
                .param(pairingId)
                .query(Long.class)
                .single();
    }

    private long events(UUID pairingId) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE key = ?")
                .param(pairingId.toString())
                .query(Long.class)
                .single();
    }
}
