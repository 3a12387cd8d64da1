package org.keqiao.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.Requests;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** A person takes what is kept of them, and goes. */
@WebFlowTest
class OwnDataFlowTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String secret = "只有本人知道的一句话" + UUID.randomUUID();

    @Autowired
    private TestClient client;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PairingStory story;

    private final ListingPosting posting;
    private final Listings listings;
    private final JdbcClient jdbc;

    @Autowired
    OwnDataFlowTests(ListingPosting posting, Listings listings, JdbcClient jdbc) {
        this.posting = posting;
        this.listings = listings;
        this.jdbc = jdbc;
    }

    /** A feature that keeps something of people has to say in {@link Keeping} what they get of it and what forgetting does. */
    @Test
    void everyColumnThatPointsToAPersonIsListed() {
        List<String> columns = jdbc.sql("""
                        SELECT t.relname || '.' || a.attname FROM pg_constraint c
                        JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (c.conkey)
                        WHERE c.contype = 'f' AND c.confrelid = 'account'::regclass
                        UNION SELECT table_name || '.' || column_name FROM information_schema.columns
                        WHERE table_schema = 'web' AND column_name = 'account_id'""").query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(20);
        List<String> listed = Arrays.stream(Keeping.values())
                .flatMap(keeping -> keeping.columns().stream())
                .toList();
        assertThat(listed).as("Add it to Keeping").containsAll(columns);
    }

    @Test
    void thePersonGetsEverythingAsAZip() throws IOException {
        Actor person = accounts.firmMember();
        Listing draft = draft(person);
        listing(person);
        UUID result = story.post(accounts.researcher(), "RESULT", "固体润滑材料", false);
        client.browser(person)
                .submit(
                        "/listings/" + result + "/interest",
                        "/listings/" + result + "/interest",
                        Map.of("note", "想先看样品"));
        Map<String, String> files = unzip(client.browser(person).download("/account/export"));
        assertThat(files).hasSize(Keeping.values().length);
        assertThat(files.get("account.json"))
                .contains(person.username(), person.displayName())
                .doesNotContain("password");
        assertThat(files.get("listings.json")).contains(draft.reference(), secret, "软包电芯界面阻抗控制");
        assertThat(files.get("api-tokens.json")).doesNotContain("sha256");
        assertThat(files.get("ledger-lines.json")).contains("LISTING_PUBLISHED");
        assertThat(files.get("notices.json")).isEqualToIgnoringWhitespace("[]");
        assertThat(files.get("notes-in-introductions.json")).contains("想先看样品");

        assertThat(unzip(client.browser(accounts.firmMember()).download("/account/export"))
                        .get("listings.json"))
                .as("others get nothing of it")
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void whoGoesIsForgottenInEveryTableAndOnTheTopic() {
        Actor person = accounts.firmMember();
        Listing draft = draft(person);
        Listing published = listing(person);
        Listing expired = listing(person);
        jdbc.sql("UPDATE listing SET state = 'EXPIRED' WHERE id = ?")
                .param(expired.id())
                .update();
        String token = accounts.token(person);
        jdbc.sql("UPDATE account SET email = 'zhang@example.cn' WHERE id = ?")
                .param(person.accountId())
                .update();
        TestBrowser browser = client.browser(person);
        browser.submit("/listings/new?kind=DEMAND", "/listings/writing", Map.of("kind", "DEMAND", "title", secret));
        jdbc.sql("INSERT INTO contact_card VALUES (?, ?::jsonb)")
                .params(person.accountId(), "{\"name\": \"" + secret + "\"}")
                .update();

        HttpResponse<String> wrong = browser.submit("/account/data", "/account/leave", Map.of("password", "不是它"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("密码不对");
        HttpResponse<String> left =
                browser.submit("/account/data", "/account/leave", Map.of("password", TestAccounts.PASSWORD));
        assertThat(left.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account/gone"));
        assertThat(client.browser(null).get("/account/gone").body()).contains("账号已注销");

        assertThat(browser.get("/account").statusCode()).as("signed out").isEqualTo(302);
        client.withToken(token)
                .get()
                .uri("/api/v1/listings?mine")
                .exchange()
                .expectStatus()
                .isUnauthorized();

        assertThat(listings.find(draft.id())).isEmpty();
        for (Listing erased : List.of(published, expired)) {
            Listing stays = listings.find(erased.id()).orElseThrow();
            assertThat(stays.state()).isEqualTo(ListingState.WITHDRAWN);
            assertThat(stays.content().toString()).doesNotContain("软包", "界面阻抗");
            assertThat(lastAnnounced(erased.id())).contains("\"WITHDRAWN\"").doesNotContain("软包", "界面阻抗");
        }
        assertThat(occurrences(secret)).as("tables that still hold the secret").isEmpty();
        assertThat(occurrences(person.username())).isEmpty();
        assertThat(occurrences("zhang@example.cn")).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM ledger_line WHERE account_id = ? AND kind = 'LISTING_PUBLISHED'")
                        .param(person.accountId())
                        .query(Long.class)
                        .single())
                .as("lines of the ledger stay")
                .isEqualTo(2);
        assertThat(jdbc.sql("SELECT display_name FROM account WHERE id = ?")
                        .param(person.accountId())
                        .query(String.class)
                        .single())
                .isEqualTo("已注销");
        assertThat(client.browser(null)
                        .signIn(person.username(), TestAccounts.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/login?failed"));
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
        assertThat(occurrences(secret)).contains("listing", "pairing", "notice", "listing_import_row", "outbox");
        assertThat(lastSaid()).anyMatch(value -> value.contains(secret));

        leave(person, "{\"password\": \"%s\"}").expectStatus().isNoContent();
        // As matching-service has it, once it heard.
        story.tell(about(TestPairings.next(pairing, PairingState.WITHDRAWN), ListingSnapshot.ERASED));

        await().atMost(SOON).untilAsserted(() -> assertThat(occurrences(secret)).isEmpty());
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
        assertThat(occurrences(secret)).contains("notice");

        leave(person, "{\"password\": \"%s\"}").expectStatus().isNoContent();

        assertThat(occurrences(secret)).isEmpty();
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

    @Test
    void aConsentWithoutItsContactIsForColleaguesToGiveAnew() {
        Organisation firm = accounts.firm();
        Actor colleague = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor person = accounts.person(Role.FIRM_MEMBER, firm.id());
        UUID result = story.post(accounts.researcher(), "RESULT", "固体润滑材料", false);
        String interest = "/listings/" + result + "/interest";
        String page = client.browser(person)
                .submit(
                        interest,
                        interest,
                        Map.of("consent", "true", "contact.name", "王工", "contact.phone", "13800001111"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
        assertThat(client.browser(colleague).get(page).body()).contains("已同意互换联系方式", "13800001111");

        leave(person, "{\"password\": \"%s\"}").expectStatus().isNoContent();

        assertThat(client.browser(colleague).get(page).body())
                .contains("contact.name", "曾同意互换联系方式，但联系人已不在，需重新同意")
                .doesNotContain("本单位已同意", "13800001111");
        assertThat(jdbc.sql("SELECT bool_and(waits_for_demand) FROM introduction WHERE result_id = ?")
                        .param(result)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void colleaguesMayKeepWhatWasPosted() {
        Organisation firm = accounts.firm();
        Actor manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor person = accounts.person(Role.FIRM_MEMBER, firm.id());
        Listing draft = draft(person);
        Listing published = listing(person);
        leave(person, "{\"password\": \"%s\", \"keepListings\": true}")
                .expectStatus()
                .isNoContent();
        assertThat(listings.find(published.id()).orElseThrow().state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(listings.find(draft.id())).isEmpty();
        assertThat(client.browser(manager).get("/listings").body()).contains("软包电芯界面阻抗控制");
    }

    @Test
    void theOnlyManagerFindsAnotherFirst() {
        Organisation firm = accounts.firm();
        Actor manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        Actor colleague = accounts.person(Role.FIRM_MEMBER, firm.id());
        leave(manager, "{\"password\": \"%s\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("您是本单位唯一的管理者");
        jdbc.sql("UPDATE account SET manager = true WHERE id = ?")
                .param(colleague.accountId())
                .update();
        leave(manager, "{\"password\": \"%s\"}").expectStatus().isNoContent();
    }

    @Test
    void nobodyKeepsListingsForNobody() {
        leave(accounts.firmMember(), "{\"password\": \"%s\", \"keepListings\": true}")
                .expectStatus()
                .isEqualTo(422);
    }

    private RestTestClient.ResponseSpec leave(Actor actor, String body) {
        return client.api(actor)
                .post()
                .uri("/api/v1/account/leave")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.formatted(TestAccounts.PASSWORD))
                .exchange();
    }

    private Listing draft(Actor person) {
        return posting.post(
                        Requests.parse(Requests.with(
                                Requests.with(Requests.demand(), "draft", true), "title", "草稿：" + secret)),
                        person)
                .listing();
    }

    private Listing listing(Actor person) {
        return posting.post(Requests.parse(Requests.demand()), person).listing();
    }

    private String lastAnnounced(UUID listing) {
        return jdbc.sql("SELECT convert_from(value, 'UTF8') FROM outbox WHERE key = ? ORDER BY id DESC LIMIT 1")
                .param(listing.toString())
                .query(String.class)
                .single();
    }

    /** Every table of the schema of which a row holds the text. */
    private List<String> occurrences(String text) {
        return jdbc
                .sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'web' AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM \"" + table
                                        + "\" t WHERE t::text ~ :text OR strpos(t::text, encode(convert_to(:bytes, 'UTF8'), 'hex')) > 0)")
                        .param("text", text + "([^0-9]|$)")
                        .param("bytes", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
