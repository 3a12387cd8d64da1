package org.keqiao.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Requests;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that others were told keeps a word of the listings of a person who went. */
@WebFlowTest
class ForgottenWordsFlowTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String secret = "只有本人知道的一句话" + UUID.randomUUID();

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    private final PairingStory story;
    private final OwnDataStory own;
    private final ListingPosting posting;
    private final JdbcClient jdbc;

    @Autowired
    ForgottenWordsFlowTests(PairingStory story, OwnDataStory own, ListingPosting posting, JdbcClient jdbc) {
        this.story = story;
        this.own = own;
        this.posting = posting;
        this.jdbc = jdbc;
    }

    /** A title that stood in what others were told, in a pairing and its answer, in a report of an import, and on the topics. */
    @Test
    void noWordOfAnErasedListingIsLeftAnywhere() {
        Actor person = accounts.firmMember();
        Actor other = accounts.researcher();
        UUID listing = story.post(person, "DEMAND", secret, false);
        UUID result = story.post(other, "RESULT", "硫化物固态电解质粉体的公斤级制备", false);
        Pairing pairing = about(TestPairings.between(result, listing), secret);
        story.tell(pairing);
        await().atMost(SOON)
                .until(() ->
                        client.browser(other).get("/pairings/" + pairing.id()).statusCode() == 200);
        client.api(other)
                .put()
                .uri("/api/v1/pairings/" + pairing.id() + "/answer")
                .body(Map.of("answer", "INTERESTED"))
                .exchange()
                .expectStatus()
                .isOk();
        UUID run = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO listing_import (id, created_by, file_name, dry_run, state) VALUES (?, ?, '需求.csv', false, 'FINISHED')")
                .params(run, other.accountId())
                .update();
        jdbc.sql(
                        "INSERT INTO listing_import_row (import_id, number, outcome, title, listing_id) VALUES (?, 1, 'UPDATED', ?, ?)")
                .params(run, secret, listing)
                .update();
        await().atMost(SOON).until(() -> unsent() == 0);
        assertThat(own.occurrences(secret)).contains("listing", "pairing", "notice", "listing_import_row", "outbox");
        assertThat(lastSaid()).anyMatch(value -> value.contains(secret));

        own.leave(person, "{\"password\": \"%s\"}").expectStatus().isNoContent();
        // As matching-service has it, once it heard.
        story.tell(about(TestPairings.next(pairing, PairingState.WITHDRAWN), ListingSnapshot.ERASED));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(own.occurrences(secret)).isEmpty());
        await().atMost(SOON).until(() -> unsent() == 0);
        await().atMost(SOON).untilAsserted(() -> assertThat(lastSaid()).noneMatch(value -> value.contains(secret)));
        assertThat(client.browser(other).get("/inbox").body()).doesNotContain(secret);
        assertThat(client.browser(other).get("/introductions").body()).doesNotContain(secret);
    }

    /** Alone, or among other titles, as saved searches tell of several. */
    @Test
    void titlesThatAListingHadBeforeAreForgottenToo() {
        Actor person = accounts.firmMember();
        Actor other = accounts.researcher();
        Listing listing = posting.post(Requests.parse(Requests.with(Requests.demand(), "title", secret)), person)
                .listing();
        told(other, "listing.accepted", List.of(secret));
        told(other, "search.found", List.of("我的搜索", 2, "别人的需求 · " + secret));
        posting.edit(listing.id(), listing.revision(), Requests.parse(Requests.demand()), person);
        assertThat(own.occurrences(secret)).contains("notice");

        own.leave(person, "{\"password\": \"%s\"}").expectStatus().isNoContent();

        assertThat(own.occurrences(secret)).isEmpty();
        assertThat(client.browser(other).get("/notices").body()).contains("别人的需求 · " + ListingSnapshot.ERASED);
    }

    private void told(Actor reader, String kind, List<Object> facts) {
        jdbc.sql("""
                        INSERT INTO notice (id, account_id, kind, facts, link, dedup_key, created_at)
                        VALUES (uuidv7(), ?, ?, CAST(? AS jsonb), '/market', ?, now())""")
                .params(
                        reader.accountId(),
                        kind,
                        JsonMapper.shared().writeValueAsString(facts),
                        kind + UUID.randomUUID())
                .update();
    }

    private static Pairing about(Pairing pairing, String words) {
        boolean erased = words.equals(ListingSnapshot.ERASED);
        return new Pairing(
                pairing.id(),
                pairing.version(),
                pairing.state(),
                pairing.cause(),
                null,
                pairing.result(),
                new PairingSide(pairing.demand().listingId(), "BJ-D-20261123-0001", 1, words),
                pairing.score(),
                pairing.parts(),
                erased ? List.of() : pairing.reasons(),
                erased
                        ? new Evidence(List.of(), null, null, List.of())
                        : new Evidence(List.of(words), "句中有" + words, words, List.of()),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                pairing.changedAt());
    }

    private long unsent() {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** What the topics of web say last of each key, as compaction leaves them. */
    private List<String> lastSaid() {
        Map<String, String> last = new HashMap<>();
        for (String topic : List.of(Topics.LISTINGS, Topics.PAIRING_ANSWERS, Topics.PAIRINGS)) {
            WholeTopic.read(topic).forEach(message -> last.put(topic + message.key(), message.value()));
        }
        return List.copyOf(last.values());
    }
}
