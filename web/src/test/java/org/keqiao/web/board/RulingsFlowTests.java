package org.keqiao.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.RulingOutcome.Refusal;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.matching.MatchingUnavailable;
import org.keqiao.web.matching.StubMatchingService;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever breaks between a ruling, its being followed and its line: in the end there is all of it, once, or nothing. */
@WebFlowTest
class RulingsFlowTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    PairingStory story;

    @Autowired
    Rulings rulings;

    @Autowired
    WaitingRulings waiting;

    @Autowired
    RulingRun run;

    @Autowired
    JdbcClient jdbc;

    private final StubMatchingService matching = StubMatchingService.shared();

    private Actor coordinator;
    private Pairing pair;
    private int minutes;

    @BeforeEach
    void postTwoListings() {
        coordinator = accounts.coordinator();
        pair = TestPairings.between(
                story.post(accounts.researcher(), "RESULT", "硫化物固态电解质粉体的公斤级制备", false),
                story.post(accounts.firmMember(), "DEMAND", "寻求高离子电导率的固态电解质", true));
        matching.rulesTo(new RulingOutcome(pair.id(), null));
    }

    @AfterEach
    void speakAgain() {
        matching.fallsSilent(false);
    }

    @Test
    void whenTheAnswerIsLostTheSameRulingIsSentUntilThereIsOne() {
        UUID id = ruleUnheard();
        assertThat(lines()).isZero();

        run.run(later());
        assertThat(waiting()).as("it still gives no answer").isPresent();
        matching.fallsSilent(false);
        run.run(later());

        assertThat(timesToldOf(id)).as("each time under the same key").isEqualTo(3);
        assertThat(lines()).isEqualTo(1);
        assertThat(audited()).containsExactly("recommend");
        assertThat(waiting()).isEmpty();
        run.run(later());
        assertThat(lines()).isEqualTo(1);
    }

    /** The process is gone after the ruling was kept, or after it was followed: nothing else of it is left. */
    @Test
    void whenWebIsKilledInBetweenAnotherOneFinishesIt() {
        UUID id = UUID.randomUUID();
        assertThat(waiting.add(id, recommend(), coordinator, Instant.now())).isPresent();

        run.run(Instant.now());
        assertThat(lines()).as("whoever made it may still be at it").isZero();
        run.run(later());
        assertThat(timesToldOf(id)).isEqualTo(1);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void whoeverPressesAgainGoesOnWithTheSameRuling() {
        UUID id = ruleUnheard();
        matching.fallsSilent(false);

        assertThat(rulings.rule(recommend(), coordinator).refusal()).isNull();
        assertThat(timesToldOf(id)).isEqualTo(2);
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void aLaterRulingComesAfterTheOneThatWaits() {
        UUID id = ruleUnheard();
        Ruling contrary = new Ruling(pair.result().listingId(), pair.demand().listingId(), false, "不再合适");
        Actor other = accounts.coordinator();
        assertThatThrownBy(() -> rulings.rule(contrary, other)).isInstanceOf(MatchingUnavailable.class);
        assertThat(waiting().orElseThrow().id()).as("only the first is kept").isEqualTo(id);
        matching.fallsSilent(false);

        rulings.rule(contrary, other);
        assertThat(jdbc.sql("""
                        SELECT facts ->> 'ruling' FROM ledger_line WHERE kind = 'PAIRING_RULED' AND pairing_id = ? ORDER BY id""").param(pair.id()).query(String.class).list()).containsExactly("recommend", "withdraw");
    }

    @Test
    void whoRuledHearsThatItWasRefusedInTheEnd() {
        ruleUnheard();
        matching.fallsSilent(false);
        matching.rulesTo(new RulingOutcome(pair.id(), Refusal.DECLINED));
        run.run(later());

        assertThat(lines()).isZero();
        assertThat(client.browser(coordinator).get("/inbox").body()).contains("的推荐处理没有执行");
    }

    @Test
    void afterADayWithoutAnAnswerItIsGivenUp() {
        ruleUnheard();
        run.run(Instant.now().plus(Duration.ofHours(25)));

        assertThat(waiting()).isEmpty();
        assertThat(client.browser(coordinator).get("/inbox").body()).contains("的推荐处理没有执行");
    }

    /** Rules, and gets no answer though it was followed. */
    private UUID ruleUnheard() {
        matching.fallsSilent(true);
        assertThatThrownBy(() -> rulings.rule(recommend(), coordinator)).isInstanceOf(RulingWaits.class);
        return waiting().orElseThrow().id();
    }

    private Ruling recommend() {
        return new Ruling(pair.result().listingId(), pair.demand().listingId(), true, "两家已当面谈过");
    }

    private Optional<WaitingRuling> waiting() {
        return waiting.of(pair.result().listingId(), pair.demand().listingId());
    }

    /** Two minutes later each time. */
    private Instant later() {
        minutes += 2;
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }

    private long timesToldOf(UUID id) {
        return matching.rulingKeys().stream().filter(id.toString()::equals).count();
    }

    private List<String> audited() {
        return jdbc.sql("SELECT detail FROM audit_line WHERE kind = 'PAIRING_RULED' AND account_id = ?")
                .param(coordinator.accountId())
                .query(String.class)
                .list();
    }

    private long lines() {
        return jdbc.sql("SELECT count(*) FROM ledger_line WHERE kind = 'PAIRING_RULED' AND account_id = ?")
                .param(coordinator.accountId())
                .query(Long.class)
                .single();
    }
}
