package org.keqiao.web.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a consent that is about to end to its renewal. */
@WebFlowTest
class ConsentReminderFlowTests {

    private static final String ENDS = "之后技术经理人不能再代为办理";
    private static final String LAPSED = "技术经理人不能再代为办理：如需继续";

    private final ConsentReminding reminding;
    private final Consents consents;
    private final TestAccounts accounts;
    private final TestClient client;
    private final JdbcClient jdbc;
    private final LocalDate today;

    private Organisation firm;
    private Actor manager;
    private Actor member;
    private Actor coordinator;

    @Autowired
    ConsentReminderFlowTests(
            ConsentReminding reminding,
            Consents consents,
            TestAccounts accounts,
            TestClient client,
            JdbcClient jdbc,
            Clock clock) {
        this.reminding = reminding;
        this.consents = consents;
        this.accounts = accounts;
        this.client = client;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    @BeforeEach
    void aFirmWithACoordinator() {
        firm = accounts.firm();
        manager = accounts.person(Role.FIRM_MEMBER, firm.id());
        member = accounts.person(Role.FIRM_MEMBER, firm.id());
        coordinator = accounts.coordinator();
    }

    @Test
    void managersAndTheCoordinatorAreToldTwoWeeksBeforeItEndsAndOnlyOnce() {
        UUID consent = record(today.plusDays(15), coordinator);
        reminding.remindAll();
        assertThat(notices(manager)).doesNotContain(ENDS);

        end(consent, today.plusDays(14));
        reminding.remindAll();
        reminding.remindAll();
        assertThat(notices(manager)).containsOnlyOnce(ENDS).contains(firm.name(), today.plusDays(14) + "");
        assertThat(notices(coordinator)).containsOnlyOnce(ENDS);
        assertThat(notices(member)).doesNotContain(ENDS);
        assertThat(notices(accounts.coordinator())).doesNotContain(firm.name());
    }

    @Test
    void whenItHasLapsedTheyAreToldThatInstead() {
        UUID consent = record(today.plusDays(3), coordinator);
        reminding.remindAll();
        end(consent, today.minusDays(1));
        reminding.remindAll();
        reminding.remindAll();
        assertThat(notices(manager)).containsOnlyOnce(LAPSED);
        assertThat(notices(coordinator)).containsOnlyOnce(LAPSED);
        assertThat(inbox(coordinator)).contains(LAPSED).doesNotContain(ENDS);
    }

    @Test
    void aConsentThatWasOverLongAgoOrHoldsUntilRevokedIsNoNews() {
        end(record(today, coordinator), today.minusDays(15));
        record(null, coordinator);
        reminding.remindAll();
        assertThat(notices(coordinator)).doesNotContain(firm.name());
    }

    @Test
    void whatALaterConsentAllowsIsNotMissed() {
        record(today.plusDays(3), coordinator);
        record(today.plusDays(300), coordinator);
        reminding.remindAll();
        assertThat(notices(coordinator)).doesNotContain(firm.name());
    }

    @Test
    void allCoordinatorsAreToldOfAConsentThatNoCoordinatorRecorded() {
        record(today.plusDays(3), manager);
        reminding.remindAll();
        assertThat(notices(coordinator)).containsOnlyOnce(firm.name());
        assertThat(notices(manager)).containsOnlyOnce(ENDS);
    }

    @Test
    void theNoticeLeadsToTheFormThatRenewsItAndWaitsNoMore() {
        UUID consent = record(today.plusDays(3), coordinator);
        reminding.remindAll();
        assertThat(inbox(coordinator)).contains(firm.name());
        String page = "/organisations/" + firm.id();
        String renew = page + "?renew=" + consent;
        TestBrowser browser = client.browser(coordinator);
        assertThat(notice(coordinator)).isEqualTo(renew + "#consents");
        assertThat(browser.get(page).body()).contains("即将到期", "href=\"" + renew + "#consents\"");
        assertThat(browser.get(renew).body())
                .containsPattern("<details[^>]* open")
                .contains("value=\"李厂长\"");

        browser.submit(
                renew,
                page + "/consents",
                Map.of(
                        "scopes", "LISTINGS",
                        "givenBy", "李厂长",
                        "givenOn", today.toString(),
                        "validUntil", today.plusDays(365).toString(),
                        "evidence", "授权书 FW-13"));
        assertThat(inbox(coordinator)).doesNotContain(firm.name());
        assertThat(inbox(manager)).doesNotContain(ENDS);
    }

    @Test
    void aRevokedConsentNeedsNoRenewal() {
        UUID consent = record(today.plusDays(3), coordinator);
        reminding.remindAll();
        client.browser(manager)
                .submit(
                        "/organisations/" + firm.id(),
                        "/organisations/" + firm.id() + "/consents/" + consent + "/revoke",
                        Map.of("reason", "改为自行发布"));
        reminding.remindAll();
        assertThat(inbox(coordinator)).contains("的代办授权已撤销").doesNotContain(ENDS, LAPSED);
        assertThat(inbox(manager)).doesNotContain("的代办授权已撤销");
    }

    @Test
    void whoRevokesTheOwnRecordIsToldNothing() {
        UUID consent = record(today.plusDays(300), coordinator);
        consents.revoke(firm.id(), consent, null, coordinator);
        assertThat(notices(coordinator)).doesNotContain(firm.name());
    }

    private UUID record(@Nullable LocalDate validUntil, Actor by) {
        ConsentRequest request = new ConsentRequest(
                List.of(ConsentScope.LISTINGS), "李厂长", today.minusDays(300), validUntil, "授权书 FW-12");
        return consents.record(firm.id(), request, by);
    }

    /** As if it had been recorded long ago. */
    private void end(UUID consent, LocalDate day) {
        jdbc.sql("UPDATE consent SET valid_until = :day, recorded_at = now() - interval '300 days' WHERE id = :id")
                .param("day", day)
                .param("id", consent)
                .update();
    }

    private String notices(Actor reader) {
        return client.browser(reader).get("/notices").body();
    }

    private String inbox(Actor reader) {
        return client.browser(reader).get("/inbox").body();
    }

    private String notice(Actor reader) {
        return jdbc.sql("SELECT link FROM notice WHERE account_id = :id")
                .param("id", reader.accountId())
                .query(String.class)
                .single();
    }
}
