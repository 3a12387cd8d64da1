package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.keqiao.web.listing.Requests.demand;
import static org.keqiao.web.listing.Requests.indicator;
import static org.keqiao.web.listing.Requests.parse;
import static org.keqiao.web.listing.Requests.with;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.local.TestEngines;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the other services hear of listings. */
@WebFlowTest
class ListingEventsFlowTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    TestAccounts accounts;

    @Autowired
    ListingPosting posting;

    @Autowired
    ListingLife life;

    @Autowired
    ListingExpiry expiry;

    @Autowired
    Listings listings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private ListingTopic topic;

    @BeforeEach
    void subscribe() {
        topic = new ListingTopic();
    }

    @AfterEach
    void unsubscribe() {
        topic.close();
    }

    @Test
    void aPublishedListingIsToldWholeAndOnce() {
        Listing listing = post(accounts.firmMember(), demand());

        ConsumerRecord<String, byte[]> message = arrived(listing.id(), 1).getFirst();
        ListingSnapshot snapshot = topic.snapshot(message);
        assertThat(snapshot.reference()).isEqualTo(listing.reference());
        assertThat(snapshot.validUntil()).isEqualTo(listing.validUntil());
        assertThat(snapshot.organisation()).isNotNull();
        assertThat(ListingTopic.id(message)).isEqualTo(listing.id() + "/1");
        assertThat(ListingTopic.header(message, EventHeaders.TYPE)).isEqualTo(EventTypes.LISTING_CHANGED);
        assertThat(ListingTopic.header(message, EventHeaders.SUBJECT))
                .isEqualTo(listing.id().toString());
    }

    @Test
    void changesOutOfSightAreNotTold() {
        Actor owner = accounts.firmMember();
        Listing draft = post(owner, with(demand(), "draft", true));
        posting.edit(draft.id(), 1, parse(with(demand(), "title", "草稿里的秘密")), owner);
        life.publish(draft.id(), 2, owner);
        life.withdraw(draft.id(), 3, "预算取消", owner);
        posting.edit(draft.id(), 4, parse(with(demand(), "title", "撤回后的改动")), owner);
        life.publish(draft.id(), 5, owner);

        List<ConsumerRecord<String, byte[]>> messages = arrived(draft.id(), 3);
        assertThat(topic.revisionsOf(draft.id())).containsExactly(3L, 4L, 6L);
        assertThat(topic.snapshot(messages.get(1)).state()).isEqualTo(ListingState.WITHDRAWN);
        assertThat(messages).noneMatch(message -> ListingTopic.text(message).contains("预算取消"));
    }

    @Test
    void nothingHiddenIsTold() {
        Organisation firm = accounts.firm();
        Listing listing = post(
                accounts.person(Role.FIRM_MEMBER, firm.id()),
                with(
                        with(demand(), "anonymous", true),
                        "demand.indicators",
                        List.of(indicator(true), indicator(false))));

        String told = ListingTopic.text(arrived(listing.id(), 1).getFirst());
        assertThat(told)
                .contains("室温离子电导率")
                .doesNotContain(firm.name(), firm.id().toString(), "内部成本上限");
    }

    @Test
    void ownersAreComparableWithoutBeingKnown() {
        Organisation firm = accounts.firm();
        Listing one = post(accounts.person(Role.FIRM_MEMBER, firm.id()), with(demand(), "anonymous", true));
        Listing two = post(accounts.person(Role.FIRM_MEMBER, firm.id()), demand());
        Listing other = post(accounts.firmMember(), demand());

        String key = topic.snapshot(arrived(one.id(), 1).getFirst()).ownerKey();
        assertThat(topic.snapshot(arrived(two.id(), 1).getFirst()).ownerKey()).isEqualTo(key);
        assertThat(topic.snapshot(arrived(other.id(), 1).getFirst()).ownerKey()).isNotEqualTo(key);
    }

    @Test
    void aRollbackLeavesNeitherListingNorEvent() {
        Actor owner = accounts.firmMember();
        UUID lost = transaction.execute(status -> {
            status.setRollbackOnly();
            return post(owner, demand()).id();
        });

        assertThat(listings.find(lost)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM outbox WHERE key = ?")
                        .param(lost.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        Listing later = post(owner, demand());
        arrived(later.id(), 1);
        assertThat(topic.of(lost)).isEmpty();
    }

    @Test
    void whatIsNoLongerValidExpires() {
        Listing listing = post(accounts.firmMember(), demand());
        jdbc.sql("UPDATE listing SET valid_until = now() - interval '1 second' WHERE id = ?")
                .param(listing.id())
                .update();

        expiry.expireAll();
        expiry.expireAll();

        Listing expired = listings.find(listing.id()).orElseThrow();
        assertThat(expired.state()).isEqualTo(ListingState.EXPIRED);
        assertThat(expired.revision()).isEqualTo(2);
        assertThat(topic.snapshot(arrived(listing.id(), 2).getLast()).state()).isEqualTo(ListingState.EXPIRED);
    }

    @Test
    void whileTheBrokerIsPausedListingsAreSavedAndThenToldInOrder() throws IOException, InterruptedException {
        Actor owner = accounts.firmMember();
        List<UUID> posted = new ArrayList<>();
        signal("-STOP");
        try {
            for (int i = 0; i < 20; i++) {
                Listing listing = post(owner, with(demand(), "title", "需求" + i));
                life.confirm(listing.id(), 1, owner);
                life.withdraw(listing.id(), 2, null, owner);
                posted.add(listing.id());
            }
        } finally {
            signal("-CONT");
        }

        for (UUID id : posted) {
            arrived(id, 3);
            assertThat(topic.revisionsOf(id).stream().distinct()).containsExactly(1L, 2L, 3L);
            assertThat(topic.revisionsOf(id).getLast()).isEqualTo(3);
        }
        await().atMost(SOON)
                .until(() -> jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private Listing post(Actor actor, Map<String, @Nullable Object> request) {
        return posting.post(parse(request), actor).listing();
    }

    private List<ConsumerRecord<String, byte[]>> arrived(UUID listing, int messages) {
        return await().atMost(SOON)
                .until(
                        () -> topic.of(listing),
                        found -> found.stream().map(ListingTopic::id).distinct().count() >= messages);
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(TestEngines.kafka().pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
