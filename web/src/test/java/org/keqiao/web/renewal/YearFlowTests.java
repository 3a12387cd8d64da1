package org.keqiao.web.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TurningClock;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingGone;
import org.keqiao.web.listing.ListingYear;
import org.keqiao.web.listing.Requests;
import org.keqiao.web.listing.Shelf;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A listing's whole year, and the next one, by turning a clock. Everything is rolled back, for other tests' listings grow old too. */
@WebFlowTest
class YearFlowTests {

    @Autowired
    private TestAccounts accounts;

    private final Instant start = Instant.now();
    private final TurningClock clock = new TurningClock(start);
    private final ListingYear year;
    private final Reminding reminding;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    YearFlowTests(
            BeanFactory beans,
            Reminders reminders,
            ReminderNotices notices,
            RenewalProperties properties,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.year = new ListingYear(beans, clock);
        this.reminding = new Reminding(reminders, notices, properties, transaction, clock);
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void aListingLivesAYearIsAskedForTwiceAndComesBackFromTheArchive() {
        Actor owner = accounts.firmMember();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Listing posted = year.post(Requests.parse(Requests.demand()), owner);
            UUID id = posted.id();

            day(179);
            assertThat(told(owner)).isEmpty();
            day(181);
            assertThat(told(owner)).containsExactly("listing.stale");
            day(350);
            assertThat(told(owner)).containsExactly("listing.stale");
            day(353);
            day(364);
            assertThat(told(owner)).containsExactly("listing.stale", "listing.ends");
            assertThat(year.readAsStranger(id).state()).isEqualTo(ListingState.PUBLISHED);
            assertThat(year.on(Shelf.CURRENT, owner)).contains(id);

            day(367);
            assertThat(year.stored(id).state()).isEqualTo(ListingState.EXPIRED);
            assertThatThrownBy(() -> year.readAsStranger(id)).isInstanceOf(ListingGone.class);
            assertThat(year.on(Shelf.CURRENT, owner)).doesNotContain(id);
            assertThat(year.on(Shelf.ARCHIVE, owner)).contains(id);
            assertThat(waiting(owner)).as("it can still be renewed").containsExactly("listing.stale", "listing.ends");

            Listing renewed = year.renew(id, posted.revision());
            assertThat(renewed.state()).isEqualTo(ListingState.PUBLISHED);
            assertThat(Duration.between(clock.instant(), renewed.validUntil())).isBetween(days(365), days(366));
            assertThat(year.on(Shelf.ARCHIVE, owner)).doesNotContain(id);
            assertThat(waiting(owner)).as("somebody has seen to it").isEmpty();

            day(367 + 353);
            assertThat(told(owner))
                    .containsExactlyInAnyOrder("listing.stale", "listing.ends", "listing.stale", "listing.ends");
            day(367 + 367);
            assertThat(year.stored(id).state()).isEqualTo(ListingState.EXPIRED);
        });
    }

    /** Turns to that day after the first, and lets the clockwork run. */
    private void day(int number) {
        clock.turnTo(start.plus(days(number)));
        reminding.remindAll();
        year.expireAll();
    }

    private List<String> told(Actor owner) {
        return jdbc.sql("SELECT kind FROM notice WHERE account_id = ? ORDER BY id")
                .param(owner.accountId())
                .query(String.class)
                .list();
    }

    private List<String> waiting(Actor owner) {
        return jdbc.sql("SELECT kind FROM notice WHERE account_id = ? AND settled_at IS NULL ORDER BY id")
                .param(owner.accountId())
                .query(String.class)
                .list();
    }

    private static Duration days(int many) {
        return Duration.ofDays(many);
    }
}
