package org.keqiao.web.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.link.Links;
import org.keqiao.web.mail.Letter;
import org.keqiao.web.mail.Letters;
import org.keqiao.web.notice.NoticeWords;
import org.keqiao.web.notice.OrganisationTold;
import org.keqiao.web.reach.SystemReach;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies to an organisation's mailbox what all of its people are told. It begins once whoever reads the mailbox has said so by a link, for
 * nobody subscribes others, and ends by the link in every such e-mail.
 */
@Service
class OfficeMailbox {

    static final String PATH = "/office-mailbox/";
    private static final String PURPOSE = "office-mailbox";
    private static final Duration LINK_LIVES = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final SystemReach system;
    private final Letters letters;
    private final Links links;
    private final NoticeWords words;
    private final Clock clock;

    OfficeMailbox(JdbcClient jdbc, SystemReach system, Letters letters, Links links, NoticeWords words, Clock clock) {
        this.jdbc = jdbc;
        this.system = system;
        this.letters = letters;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A mailbox and whose it is.
     *
     * @param language missing until it is confirmed
     */
    record Office(UUID id, String name, String email, Optional<Locale> language) {

        boolean isConfirmed() {
            return language.isPresent();
        }
    }

    /** Asks the reader of a mailbox that is not confirmed, once a day at most. */
    @Transactional
    public void ask(UUID organisationId, Locale language) {
        find(organisationId)
                .filter(office -> !office.isConfirmed() && letters.canPost())
                .ifPresent(office -> letters.post(
                        new Letter(
                                office.email(),
                                language,
                                "office-confirm",
                                List.of(office.name()),
                                path(office, LINK_LIVES)),
                        null,
                        "office-confirm:%s:%s:%s"
                                .formatted(
                                        office.id(),
                                        office.email(),
                                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
    }

    @EventListener
    void on(OrganisationTold told) {
        if (!letters.canPost()) {
            return;
        }
        find(told.organisationId())
                .ifPresent(office -> office.language()
                        .ifPresent(language -> letters.post(
                                new Letter(
                                        office.email(),
                                        language,
                                        "office",
                                        List.of(office.name(), words.of(told.notice(), language)),
                                        told.notice().link(),
                                        path(office, null)),
                                null,
                                "office:%s:%s"
                                        .formatted(office.id(), told.notice().dedupKey()))));
    }

    /** The mailbox that a link stands for, as long as it is the organisation's. */
    Optional<Office> read(String token) {
        return links.verify(PURPOSE, token).flatMap(subject -> {
            String[] parts = subject.split(" ", 2);
            return find(UUID.fromString(parts[0]))
                    .filter(office -> office.email().equals(parts[1]));
        });
    }

    void confirm(Office office, Locale language) {
        set(office, language.getLanguage().equals("en") ? "en" : "zh-CN");
    }

    void stop(Office office) {
        set(office, null);
    }

    private void set(Office office, @Nullable String language) {
        system.run(() -> jdbc.sql("""
                UPDATE organisation SET office_language = :language,
                    office_email_confirmed_at = CASE WHEN :language::text IS NULL THEN NULL ELSE CAST(:now AS timestamptz) END
                WHERE id = :id AND office_email = :email""")
                .param("language", language)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", office.id())
                .param("email", office.email())
                .update());
    }

    private Optional<Office> find(UUID organisationId) {
        return system.get(() -> jdbc.sql("""
                SELECT id, name, office_email, CASE WHEN office_email_confirmed_at IS NOT NULL THEN office_language END AS language
                FROM organisation WHERE id = :id AND office_email IS NOT NULL""")
                .param("id", organisationId)
                .query((row, number) -> new Office(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("office_email"),
                        Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag)))
                .optional());
    }

    private String path(Office office, @Nullable Duration life) {
        return PATH
                + links.sign(
                        PURPOSE,
                        office.id() + " " + office.email(),
                        life == null ? null : clock.instant().plus(life));
    }
}
