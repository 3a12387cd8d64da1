package org.keqiao.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a notice to the reader's mailbox, on a real SMTP server. */
@WebFlowTest
class MailFlowTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T01:30:00Z");

    @Autowired
    private Notices notices;

    @Autowired
    private MailGathering gathering;

    @Autowired
    private MailQueue queue;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClient client;

    @Autowired
    private PairingStory story;

    @Autowired
    private JdbcClient jdbc;

    private final TestMailServer server = TestMailServer.shared();
    private Actor reader;
    private String address;

    @BeforeEach
    void aReaderWithAnAddress() {
        reader = accounts.researcher();
        address = reader.username() + "@example.cn";
        setAddress(address);
    }

    @Test
    void anAddressCountsOnceItsLinkWasOpened() throws Exception {
        setAddress(null);
        TestBrowser browser = client.browser(reader);
        browser.submit(
                "/account/notices", "/account/email", Map.of("email", " " + address.toUpperCase(Locale.ROOT) + " "));
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        MimeMessage letter = server.of(address).getFirst();
        assertThat(letter.getSubject()).isEqualTo("确认您在科桥的邮箱");
        String link = path(find(text(letter), "http://[^\\s]+/account/email/[^\\s]+"));
        assertThat(browser.get("/account/notices").body()).doesNotContain(address);
        assertThat(client.browser(accounts.researcher()).get(link).statusCode()).isEqualTo(404);
        browser.submit(link, link, Map.of());
        assertThat(browser.get("/account/notices").body()).contains(address, "周一至周五 09:00–18:00");
        assertThat(browser.get(link.substring(0, link.length() - 3)).statusCode())
                .isEqualTo(404);
        assertThat(jdbc.sql("SELECT letter FROM mail WHERE account_id = :account")
                        .param("account", reader.accountId())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single())
                .as("the secret link is kept no longer than needed")
                .isEqualTo("null");
    }

    @Test
    void aNoticeComesAtOnceAndOnlyOnce() throws Exception {
        tell("key");
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        tell("key");
        gathering.gatherAtOnce(Instant.now());
        MimeMessage mail = server.of(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("订阅的搜索“石墨烯 <b>”有 3 条新内容：甲 · 乙");
        assertThat(text(mail))
                .contains(reader.displayName())
                .contains("/notices/")
                .containsPattern("通知设置：http\\S+/account/notices");
        assertThat(html(mail)).contains("石墨烯 &lt;b&gt;", ">退订此类邮件</a>").doesNotContain("<b>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void oneClickEndsSuchMailsWithoutSigningIn() throws Exception {
        tell("first");
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        MimeMessage mail = server.of(address).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = path(mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", ""));
        assertThat(client.browser(null).get(link).body()).contains("退订");
        HttpRequest click = HttpRequest.newBuilder(URI.create(client.address() + link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(click, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        tell("second");
        gathering.gatherAtOnce(Instant.now());
        assertThat(mails()).isEqualTo(1);
        assertThat(client.browser(null)
                        .get(link.replace("unsubscribe/e", "unsubscribe/f"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDigestOfADayIsOneAndTellsNoticesAndPairings() throws Exception {
        wish(Map.of("delivery[SEARCH]", "DAILY", "language", "en"));
        UUID result = story.post(reader, "RESULT", "硫化物固态电解质粉体的公斤级制备", false);
        UUID demand = story.post(accounts.firmMember(), "DEMAND", "寻求高离子电导率的固态电解质", true);
        Pairing pairing = TestPairings.between(result, demand);
        story.tell(pairing);
        tell("key");
        await().atMost(SOON)
                .until(() -> client.browser(reader).get("/inbox").body().contains("pairing-" + pairing.id()));
        Instant now = Instant.now();
        // Whoever finds another gathering under way leaves it to that one.
        await().atMost(SOON).until(() -> {
            gathering.gatherDigests(now);
            return mails() == 1;
        });
        gathering.gatherDigests(now);
        gathering.gatherDigests(now.plus(Duration.ofDays(1)));
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        MimeMessage digest = server.of(address).getFirst();
        assertThat(digest.getSubject()).isEqualTo("Keqiao today: 1 notice, 1 new recommendation");
        assertThat(text(digest))
                .contains("For your result \"硫化物固态电解质粉体的公斤级制备\": the demand", "(score 72.4)")
                .contains("/pairings/" + pairing.id());
        assertThat(mails()).isEqualTo(1);
    }

    /** Somebody who is asked whether a listing still holds answers without signing in. */
    @Test
    void aSignedLinkStandsInTheMailItself() throws Exception {
        String link = "/renewals/" + reader.username();
        transaction.executeWithoutResult(status -> notices.tell(
                Recipient.person(reader.accountId()),
                NewNotice.of("search.found", link, reader.username(), "石墨烯", 1, "甲")
                        .withSignedLink()));
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        assertThat(text(server.of(address).getFirst())).contains(link).doesNotContain("/notices/");
    }

    @Test
    void ofManyNoticesTheFirstAreToldAndTheRestCounted() throws Exception {
        wish(Map.of("delivery[SEARCH]", "DAILY"));
        for (int i = 0; i < 23; i++) {
            tell("key" + i);
        }
        gathering.gatherDigests(Instant.now());
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        MimeMessage digest = server.of(address).getFirst();
        assertThat(digest.getSubject()).contains("23 条通知");
        assertThat(text(digest)).contains("还有 3 条");
        assertThat(text(digest).split("石墨烯 <b>", -1)).hasSize(20 + 1);
    }

    @Test
    void whatWasReadMeanwhileIsNotSent() {
        wish(Map.of("delivery[SEARCH]", "DAILY"));
        tell("key");
        client.browser(reader).submit("/notices", "/notices/read", Map.of());
        gathering.gatherDigests(Instant.now());
        assertThat(mails()).isZero();
    }

    @Test
    void whoeverWasRemovedHearsNothingMoreAndTheAddressIsFree() {
        UUID organisation = Objects.requireNonNull(reader.organisationId());
        Actor removed = accounts.person(Role.RESEARCHER, organisation);
        String theirs = removed.username() + "@example.cn";
        setAddress(removed, theirs);
        String page = "/organisations/" + organisation;
        client.browser(reader).submit(page, page + "/members/" + removed.accountId() + "/remove", Map.of());
        UUID result = story.post(reader, "RESULT", "硫化物固态电解质粉体的公斤级制备", false);
        UUID demand = story.post(accounts.firmMember(), "DEMAND", "寻求高离子电导率的固态电解质", true);
        Pairing pairing = TestPairings.between(result, demand);
        story.tell(pairing);
        transaction.executeWithoutResult(status -> notices.tell(
                Recipient.members(organisation),
                NewNotice.of("search.found", "/search", reader.username() + "all", "石墨烯", 3, "甲")));
        await().atMost(SOON).until(() -> server.of(address).size() == 1);
        await().atMost(SOON)
                .until(() -> client.browser(reader).get("/inbox").body().contains("pairing-" + pairing.id()));
        gathering.gatherDigests(Instant.now());
        assertThat(mails(removed)).isZero();
        assertThat(notices.unread(removed.accountId())).isZero();
        setAddress(theirs);
    }

    @Test
    void outsideOfWorkingHoursNoticesWaitForThoseWhoWish() {
        wish(Map.of("workingHours", "true"));
        setAddress(null);
        tell("key");
        setAddress(address);
        jdbc.sql("UPDATE notice SET created_at = :then WHERE account_id = :account")
                .param("then", MONDAY_MORNING.minusSeconds(3600).atOffset(ZoneOffset.UTC))
                .param("account", reader.accountId())
                .update();
        gathering.gatherAtOnce(MONDAY_MORNING.minusSeconds(3000));
        assertThat(mails()).isZero();
        gathering.gatherAtOnce(MONDAY_MORNING);
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void aSenderThatDiedIsReplacedOnceAndThenTheOutcomeStaysUnknown() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO mail (id, account_id, letter, state, not_before, created_at, claim, lease_until, attempts)
                VALUES (:id, :account, '{}', 'SENDING', now() + interval '1 day', now(), :id, now() - interval '1 s', 1)""").param("id", id).param("account", reader.accountId()).update();
        queue.abandonExpired();
        assertThat(state(id)).isEqualTo("WAITING");
        assertThat(hasLetter(id)).isTrue();
        jdbc.sql("UPDATE mail SET state = 'SENDING', lease_until = now() - interval '1 s' WHERE id = :id")
                .param("id", id)
                .update();
        queue.abandonExpired();
        assertThat(state(id)).isEqualTo("UNKNOWN");
        assertThat(hasLetter(id)).as("a secret link is kept").isFalse();
    }

    @Test
    void aWrongAddressIsToldBesideTheField() {
        assertThat(client.browser(reader)
                        .submit("/account/notices", "/account/email", Map.of("email", "name@nowhere"))
                        .body())
                .contains("name@example.cn")
                .contains("aria-invalid=\"true\"");
    }

    private void tell(String key) {
        transaction.executeWithoutResult(status -> notices.tell(
                Recipient.person(reader.accountId()),
                NewNotice.of("search.found", "/search", reader.username() + key, "石墨烯 <b>", 3, "甲 · 乙")));
    }

    private void wish(Map<String, String> wishes) {
        assertThat(client.browser(reader)
                        .submit("/account/notices", "/account/notices", wishes)
                        .statusCode())
                .isEqualTo(302);
    }

    private void setAddress(@Nullable String email) {
        setAddress(reader, email);
    }

    private void setAddress(Actor actor, @Nullable String email) {
        jdbc.sql("UPDATE account SET email = :email WHERE id = :account")
                .param("email", email)
                .param("account", actor.accountId())
                .update();
    }

    private long mails() {
        return mails(reader);
    }

    private long mails(Actor actor) {
        return jdbc.sql("SELECT count(*) FROM mail WHERE account_id = :account")
                .param("account", actor.accountId())
                .query(Long.class)
                .single();
    }

    private String state(UUID id) {
        return jdbc.sql("SELECT state FROM mail WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private boolean hasLetter(UUID id) {
        return jdbc.sql("SELECT letter IS NOT NULL FROM mail WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static String find(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private static String text(MimeMessage mail) throws Exception {
        return part(mail.getContent(), "text/plain");
    }

    private static String html(MimeMessage mail) throws Exception {
        return part(mail.getContent(), "text/html");
    }

    private static String part(Object content, String type) throws Exception {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String found = part.isMimeType(type) ? part.getContent().toString() : part(part.getContent(), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
