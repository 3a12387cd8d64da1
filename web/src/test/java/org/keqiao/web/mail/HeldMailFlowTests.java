package org.keqiao.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TurningClock;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.notice.Delivery;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.NoticeGroup;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reader who wishes no e-mail outside of working hours and a colleague who does not mind, from a Friday to the Monday after it, by
 * turning a clock. Nothing of it is committed, so that the application's own run has no part in it.
 */
@WebFlowTest
@Transactional
class HeldMailFlowTests {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final MailProperties PROPERTIES = new MailProperties(
            "科桥 <no-reply@example.cn>",
            BEIJING,
            LocalTime.of(8, 30),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            Duration.ofDays(7),
            Duration.ofHours(1),
            Duration.ofMinutes(2),
            Duration.ofDays(3));

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Notices notices;

    @Autowired
    private Letters letters;

    private final LocalDate friday =
            LocalDate.now(BEIJING).minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    private final LocalDate saturday = friday.plusDays(1);
    private final LocalDate sunday = friday.plusDays(2);
    private final LocalDate monday = friday.plusDays(3);
    private final TestMailServer server = TestMailServer.shared();
    private final TurningClock clock = new TurningClock(Instant.EPOCH);
    private final MailSettings settings;
    private final MailGathering gathering;
    private final MailQueue queue;
    private final MailRun run;
    private final JdbcClient jdbc;
    private Actor reader;
    private Actor colleague;

    @Autowired
    HeldMailFlowTests(MailSettings settings, MailGathering gathering, MailSending sending, JdbcClient jdbc) {
        MailHours hours = new MailHours(PROPERTIES);
        this.settings = settings;
        this.gathering = gathering;
        this.queue = new MailQueue(jdbc, PROPERTIES, hours, clock);
        this.run = new MailRun(gathering, queue, sending, hours, clock);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoReadersAndNobodyElse() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('keqiao mail'))")
                .query((row, number) -> number)
                .list();
        jdbc.sql("UPDATE account SET email = NULL").update();
        reader = accounts.researcher();
        colleague = accounts.researcher();
        for (Actor each : List.of(reader, colleague)) {
            settings.email(each.accountId(), address(each));
        }
        wish(Delivery.AT_ONCE);
    }

    @Test
    void whatComesAfterWorkOnFridayIsOneMailOnMondayMorning() {
        turnTo(friday, "17:59");
        tell("电池");
        run.run();
        assertThat(subjects(reader)).hasSize(1);

        turnTo(friday, "18:00");
        tell("陶瓷");
        run.run();
        assertThat(subjects(colleague)).hasSize(2);
        turnTo(saturday, "10:00");
        tell("轴承");
        run.run();
        turnTo(sunday, "23:00");
        tell("银浆");
        read("轴承");
        run.run();
        turnTo(monday, "08:59");
        run.run();
        assertThat(subjects(reader)).as("nothing since Friday, 18:00").hasSize(1);
        assertThat(subjects(colleague)).hasSize(4);

        turnTo(monday, "09:00");
        run.run();
        assertThat(subjects(reader)).hasSize(2).last().isEqualTo("科桥：2 条通知，请查看");
        turnTo(monday, "09:01");
        run.run();
        assertThat(subjects(reader)).hasSize(2);
    }

    @Test
    void theDigestsOfAWeekendAreOneOnMondayWhenWorkBegins() {
        wish(Delivery.DAILY);
        turnTo(friday, "08:30");
        tell("电池");
        run.run();
        assertThat(subjects(reader)).isEmpty();
        turnTo(friday, "09:00");
        run.run();
        assertThat(subjects(reader)).hasSize(1);

        turnTo(friday, "20:00");
        tell("陶瓷");
        run.run();
        turnTo(saturday, "08:30");
        run.run();
        assertThat(subjects(colleague)).hasSize(2);
        turnTo(saturday, "12:00");
        tell("轴承");
        run.run();
        turnTo(sunday, "12:00");
        run.run();
        turnTo(monday, "08:59");
        run.run();
        assertThat(subjects(reader)).as("nothing since Friday's").hasSize(1);

        turnTo(monday, "09:00");
        run.run();
        assertThat(subjects(reader)).hasSize(2).last().asString().startsWith("科桥每日汇总：2 条通知");
        tell("银浆");
        turnTo(monday, "17:59");
        run.run();
        assertThat(subjects(reader)).as("a second one of the day").hasSize(2);
    }

    @Test
    void whatTheServerDidNotTakeOnFridayIsTriedAgainOnMonday() {
        turnTo(friday, "17:50");
        tell("电池");
        gathering.gatherAtOnce(clock.instant());
        for (int mail = 0; mail < 2; mail++) {
            queue.note(queue.next().orElseThrow(), new Outcome.Later("the server is away"));
        }

        turnTo(friday, "18:30");
        run.run();
        assertThat(subjects(colleague)).hasSize(1);
        turnTo(sunday, "12:00");
        run.run();
        turnTo(monday, "08:59");
        run.run();
        assertThat(subjects(reader)).isEmpty();

        turnTo(monday, "09:00");
        run.run();
        assertThat(subjects(reader)).hasSize(1);
    }

    @Test
    void aLetterComesAtAnyHour() {
        letters.post(
                new Letter(address(reader), Locale.SIMPLIFIED_CHINESE, "email", List.of("测试"), "/account"),
                reader.accountId(),
                reader.username());
        turnTo(sunday, "12:00");
        jdbc.sql("UPDATE mail SET not_before = ? WHERE dedup_key = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reader.username())
                .update();
        run.run();
        assertThat(subjects(reader)).containsExactly("确认您在科桥的邮箱");
    }

    private void turnTo(LocalDate day, String time) {
        clock.turnTo(day.atTime(LocalTime.parse(time)).atZone(BEIJING).toInstant());
    }

    /** Both hear of it the same way, one of them in working hours only. */
    private void wish(Delivery delivery) {
        Map<NoticeGroup, Delivery> wish = Map.of(NoticeGroup.SEARCH, delivery);
        settings.keep(reader.accountId(), new MailSettings.Wishes(wish, true, "zh-CN"));
        settings.keep(colleague.accountId(), new MailSettings.Wishes(wish, false, "zh-CN"));
    }

    /** Tells both of them, at the moment of the clock. */
    private void tell(String search) {
        for (Actor each : List.of(reader, colleague)) {
            notices.tell(
                    Recipient.person(each.accountId()),
                    NewNotice.of("search.found", "/search", each.username() + search, search, 3, "甲 · 乙"));
            jdbc.sql("UPDATE notice SET created_at = ? WHERE account_id = ? AND dedup_key = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), each.accountId(), each.username() + search)
                    .update();
        }
    }

    private void read(String search) {
        jdbc.sql("UPDATE notice SET read_at = ? WHERE account_id = ? AND dedup_key = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), reader.accountId(), reader.username() + search)
                .update();
    }

    private List<String> subjects(Actor person) {
        List<String> subjects = new ArrayList<>();
        try {
            for (MimeMessage mail : server.of(address(person))) {
                subjects.add(mail.getSubject());
            }
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
        return subjects;
    }

    private static String address(Actor person) {
        return person.username() + "@example.cn";
    }
}
