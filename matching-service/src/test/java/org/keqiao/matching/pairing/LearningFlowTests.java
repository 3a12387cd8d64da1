package org.keqiao.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.matching.ListingBuilder;
import org.keqiao.matching.Listings;
import org.keqiao.matching.OnEngines;
import org.keqiao.matching.candidate.Candidate;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.learning.Learning;
import org.keqiao.matching.learning.Scorers;
import org.keqiao.matching.scoring.ListingText;
import org.keqiao.matching.scoring.Pair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The way of answers: from the topic to new weights, to new scores, to events where somebody would notice. */
class LearningFlowTests extends OnEngines {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int ANSWERS = 120;

    private final KafkaTemplate<String, byte[]> kafka;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final MatchRecorder matches;
    private final PairingLedger ledger;
    private final Rematch rematch;
    private final Learning learning;
    private final Scorers scorers;
    private final PairingProperties properties;
    private final String prior;

    @Autowired
    LearningFlowTests(
            KafkaTemplate<String, byte[]> kafka,
            JsonMapper json,
            JdbcClient jdbc,
            MatchRecorder matches,
            PairingLedger ledger,
            Rematch rematch,
            Learning learning,
            Scorers scorers,
            PairingProperties properties) {
        this.kafka = kafka;
        this.json = json;
        this.jdbc = jdbc;
        this.matches = matches;
        this.ledger = ledger;
        this.rematch = rematch;
        this.learning = learning;
        this.scorers = scorers;
        this.properties = properties;
        this.prior = scorers.current().modelVersion();
    }

    /** Other tests score by the prior. */
    @AfterEach
    void unlearn() {
        jdbc.sql("""
                INSERT INTO learned_model (version, prior, weights, answers, learned_at)
                SELECT prior, prior, weights, 1000000, now() FROM learned_model ORDER BY id DESC LIMIT 1
                """).update();
        await().atMost(SOON).until(() -> scorers.current().modelVersion().equals(prior));
        await().atMost(SOON).until(() -> rematch.progress().open() == 0);
    }

    @Test
    void answersTeachWeightsAndOnlyWhatPeopleNoticeIsPublished() {
        ListingSnapshot torn = Listings.solidElectrolyteWanted().build();
        ListingSnapshot sameWay = Listings.solidElectrolyte().build();
        ListingSnapshot nearer =
                Listings.solidElectrolyte().modes(CooperationMode.TRANSFER).build();
        searchable(torn, new Candidate(sameWay, 1, 0.65, null, 1), new Candidate(nearer, 1, 0.69, null, 1));
        ListingSnapshot content = Listings.solidElectrolyteWanted().build();
        ListingSnapshot only = Listings.solidElectrolyte().build();
        searchable(content, new Candidate(only, 1, 0.72, null, 1));
        ListingSnapshot borderline = Listings.solidElectrolyteWanted().build();
        ListingSnapshot barely = ListingBuilder.result("固态电池隔膜")
                .industries(Industry.NEW_ENERGY_VEHICLES)
                .modes(CooperationMode.LICENCE)
                .zone(Zone.BDA)
                .readiness(6)
                .build();
        searchable(
                borderline,
                new Candidate(
                        barely,
                        1,
                        TestScores.cosineAtMinimum(barely, borderline, scorers.current(), properties),
                        null,
                        1));
        List.of(torn, content, borderline).forEach(this::match);
        assertThat(pairing(sameWay, torn).score())
                .as("the order that people see")
                .isGreaterThan(pairing(nearer, torn).score());

        answerForMeaning();
        learning.learnIfDue();
        String learned = scorers.current().modelVersion();
        assertThat(learned).startsWith(prior + "-");
        await().atMost(SOON).until(() -> rematch.progress().open() == 0);

        assertThat(List.of(pairing(sameWay, torn), pairing(nearer, torn)))
                .as("another order: both are published by the new model")
                .allMatch(pairing -> pairing.version() == 2
                        && pairing.modelVersion().equals(learned)
                        && sum(pairing) == Math.round(pairing.score() * 1000));
        assertThat(pairing(nearer, torn).score())
                .isGreaterThan(pairing(sameWay, torn).score());
        assertThat(pairing(barely, borderline).state())
                .as("no longer good enough")
                .isEqualTo(PairingState.SUPERSEDED);
        assertThat(pairing(only, content))
                .as("nothing that anybody would notice")
                .matches(pairing ->
                        pairing.version() == 1 && pairing.modelVersion().equals(prior));
        assertThat(events(pairing(only, content))).isEqualTo(1);
    }

    /** People want what is near in meaning whatever the way of cooperation and readiness, and decline the others. */
    private void answerForMeaning() {
        for (int i = 0; i < ANSWERS; i++) {
            boolean wanted = i % 2 == 0;
            ListingSnapshot demand = Listings.solidElectrolyteWanted().build();
            ListingSnapshot result = wanted
                    ? Listings.solidElectrolyte()
                            .modes(CooperationMode.TRANSFER)
                            .readiness(2)
                            .build()
                    : Listings.solidElectrolyte().build();
            Pair pair = Pair.of(ListingText.of(result), ListingText.of(demand), wanted ? 0.8 : 0.45);
            send(answer(pair, wanted));
        }
        await().atMost(SOON)
                .until(() -> jdbc.sql("SELECT count(*) FROM opinion WHERE said_at = ?")
                                .param(Timestamp.from(NOW.plusSeconds(7)))
                                .query(Integer.class)
                                .single()
                        == ANSWERS);
    }

    private PairingAnswer answer(Pair pair, boolean wanted) {
        ListingSnapshot result = pair.result().listing();
        ListingSnapshot demand = pair.demand().listing();
        return new PairingAnswer(
                UUID.randomUUID(),
                1,
                PairingIds.of(result.id(), demand.id()),
                Assessed.side(result),
                Assessed.side(demand),
                demand.id(),
                wanted ? Answer.INTERESTED : Answer.NOT_FOR_US,
                wanted ? null : DeclineReason.OTHER_FIELD,
                null,
                prior,
                scorers.current().score(pair).parts(),
                NOW.plusSeconds(7));
    }

    private void send(PairingAnswer answer) {
        byte[] value = json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        kafka.send(new ProducerRecord<>(Topics.PAIRING_ANSWERS, answer.id().toString(), value))
                .join();
    }

    private static void searchable(ListingSnapshot listing, Candidate... candidates) {
        SEARCH.answer(new CandidateList(listing, Arrays.asList(candidates)));
    }

    private void match(ListingSnapshot listing) {
        CandidateList answer = SEARCH.answerFor(listing.id());
        matches.record(Assessment.of(answer, ListingText::of, scorers.current(), NOW), new Occasion(NOW, null));
    }

    private Pairing pairing(ListingSnapshot result, ListingSnapshot demand) {
        return ledger.find(PairingIds.of(result.id(), demand.id())).orElseThrow();
    }

    private static long sum(Pairing pairing) {
        return Math.round(
                pairing.parts().stream().mapToDouble(ScorePart::points).sum() * 1000);
    }

    private long events(Pairing pairing) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE key = ?")
                .param(pairing.id().toString())
                .query(Long.class)
                .single();
    }
}
