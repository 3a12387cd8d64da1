package org.keqiao.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From a feature that tells something to the pages of those who hear it. */
@WebFlowTest
class NoticeFlowTests {

    private static final String KIND = "search.found";

    private final Notices notices;
    private final TransactionTemplate transaction;
    private final TestAccounts accounts;
    private final TestClient client;

    private Actor reader;
    private Actor colleague;
    private String key;

    @Autowired
    NoticeFlowTests(Notices notices, TransactionTemplate transaction, TestAccounts accounts, TestClient client) {
        this.notices = notices;
        this.transaction = transaction;
        this.accounts = accounts;
        this.client = client;
    }

    @BeforeEach
    void twoColleagues() {
        UUID organisation = accounts.university().id();
        reader = accounts.person(Role.RESEARCHER, organisation);
        colleague = accounts.person(Role.OFFICE, organisation);
        key = "test:" + UUID.randomUUID();
    }

    @Test
    void everyMemberButTheOneWhoDidItHearsOfIt() {
        tell(Recipient.members(organisation()).except(colleague.accountId()), notice());
        assertThat(client.browser(reader).get("/inbox").body()).contains("“石墨烯”");
        assertThat(client.browser(colleague).get("/inbox").body()).doesNotContain("“石墨烯”");
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
    }

    @Test
    void aPersonIsToldOnceOfEachKey() {
        tell(Recipient.person(reader.accountId()), notice());
        tell(Recipient.members(organisation()), notice());
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
        assertThat(notices.unread(colleague.accountId())).isEqualTo(1);
    }

    @Test
    void openingANoticeLeadsToWhereToActAndMarksItRead() {
        tell(Recipient.person(reader.accountId()), notice());
        TestBrowser browser = client.browser(reader);
        String open = browser.get("/notices").body().replaceFirst("(?s).*href=\"(/notices/[0-9a-f-]{36})\".*", "$1");
        assertThat(client.browser(colleague).get(open).statusCode()).isEqualTo(404);
        assertThat(notices.unread(reader.accountId())).isEqualTo(1);
        assertThat(browser.get(open).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/search?q=a"));
        assertThat(notices.unread(reader.accountId())).isZero();
    }

    @Test
    void aPromiseWaitsUntilItIsSettledTheOldestFirst() {
        Instant promised = Instant.parse("2026-01-02T03:04:00Z");
        tell(Recipient.person(reader.accountId()), notice().promisedBy(promised));
        tell(Recipient.person(reader.accountId()), NewNotice.of(KIND, "/search", key + "b", "钙钛矿", 2, "甲"));
        TestBrowser browser = client.browser(reader);
        browser.submit("/notices", "/notices/read", Map.of());
        assertThat(browser.get("/notices/waiting").body())
                .contains("2026-01-02 11:04")
                .contains("已超过承诺时间")
                .doesNotContain("钙钛矿");
        tell(Recipient.person(reader.accountId()), NewNotice.of(KIND, "/search", key + "c", "超导", 2, "甲"));
        assertThat(browser.get("/notices/waiting").body()).containsSubsequence("石墨烯", "超导");
        transaction.executeWithoutResult(status -> notices.settle(key));
        assertThat(browser.get("/notices/waiting").body()).doesNotContain("石墨烯");
        assertThat(browser.get("/notices").body()).contains("已办结");
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        transaction.executeWithoutResult(status -> {
            notices.tell(Recipient.person(reader.accountId()), notice());
            status.setRollbackOnly();
        });
        assertThat(notices.unread(reader.accountId())).isZero();
        assertThatThrownBy(() -> notices.tell(Recipient.person(reader.accountId()), notice()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aNoticeLinksToAPageOfOurs() {
        assertThatThrownBy(() -> NewNotice.of(KIND, "//evil.example/", "key")).hasMessageContaining("evil");
        assertThatThrownBy(() -> NewNotice.of("gossip.heard", "/", "key")).hasMessageContaining("gossip");
    }

    private NewNotice notice() {
        return NewNotice.of(KIND, "/search?q=a", key, "石墨烯", 3, "甲");
    }

    private UUID organisation() {
        return Objects.requireNonNull(reader.organisationId());
    }

    private void tell(Recipient recipient, NewNotice notice) {
        transaction.executeWithoutResult(status -> notices.tell(recipient, notice));
    }
}
