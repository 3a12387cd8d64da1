package org.keqiao.web.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.link.Links;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An address counts once whoever reads its mail has said so, by a link: nobody subscribes others. */
@Service
class EmailChange {

    static final String PATH = "/account/email/";
    private static final String PURPOSE = "email";
    private static final Duration LINK_LIVES = Duration.ofHours(24);
    private static final int LETTERS_AN_HOUR = 5;

    private final MailSettings settings;
    private final Letters letters;
    private final Links links;
    private final Clock clock;
    private final AuditLog audit;

    EmailChange(MailSettings settings, Letters letters, Links links, Clock clock, AuditLog audit) {
        this.settings = settings;
        this.letters = letters;
        this.links = links;
        this.clock = clock;
        this.audit = audit;
    }

    /** What came of asking for another address. */
    enum Asked {
        LETTER_POSTED,
        REMOVED,
        UNCHANGED,
        TOO_OFTEN,
        NO_SERVER
    }

    @Transactional
    public Asked ask(Actor actor, String address, Locale language) {
        UUID account = actor.accountId();
        if (address.equals(settings.email(account))) {
            return Asked.UNCHANGED;
        }
        if (address.isEmpty()) {
            settings.email(account, null);
            return Asked.REMOVED;
        }
        if (!letters.canPost()) {
            return Asked.NO_SERVER;
        }
        if (letters.countLately(account, Duration.ofHours(1)) >= LETTERS_AN_HOUR) {
            return Asked.TOO_OFTEN;
        }
        post(actor, address, language);
        return Asked.LETTER_POSTED;
    }

    private void post(Actor actor, String address, Locale language) {
        var now = clock.instant();
        String link = PATH + links.sign(PURPOSE, actor.accountId() + " " + address, now.plus(LINK_LIVES));
        Letter letter = new Letter(address, language, "email", List.of(actor.displayName()), link);
        String key = "email:%s:%s:%s".formatted(actor.accountId(), address, now.truncatedTo(ChronoUnit.MINUTES));
        letters.post(letter, actor.accountId(), key);
    }

    /** The address that a link confirms for this person. */
    String read(Actor actor, String token) {
        String start = actor.accountId() + " ";
        return links.verify(PURPOSE, token)
                .filter(subject -> subject.startsWith(start))
                .map(subject -> subject.substring(start.length()))
                .orElseThrow(LinkNotValid::new);
    }

    /** Answers false when another account has the address. */
    @Transactional
    public boolean confirm(Actor actor, String token) {
        try {
            settings.email(actor.accountId(), read(actor, token));
            audit.add(AuditKind.EMAIL_CHANGED, actor.accountId(), actor.accountId(), null);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
