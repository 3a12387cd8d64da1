package org.keqiao.web.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.web.notice.MailedNotices;
import org.keqiao.web.notice.NoticeGroup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what an e-mail says, as it stands at the moment of sending. */
@Component
class MailWriter {

    private static final int NOTICES = 20;
    private static final int PAIRINGS = 5;

    private final MailedNotices notices;
    private final MailedPairings pairings;
    private final MailSettings settings;
    private final MailWords words;
    private final JsonMapper json;

    MailWriter(
            MailedNotices notices, MailedPairings pairings, MailSettings settings, MailWords words, JsonMapper json) {
        this.notices = notices;
        this.pairings = pairings;
        this.settings = settings;
        this.words = words;
        this.json = json;
    }

    /** Empty when nothing is left to say, or nobody to say it to. */
    Optional<MailText> write(OutgoingMail mail) {
        if (mail.letter() != null) {
            return Optional.of(words.of(json.readValue(mail.letter(), Letter.class)));
        }
        UUID account = mail.accountId();
        return account == null
                ? Optional.empty()
                : settings.addressee(account).flatMap(addressee -> gathered(mail, account, addressee));
    }

    private Optional<MailText> gathered(OutgoingMail mail, UUID account, MailSettings.Addressee addressee) {
        Locale language = addressee.locale();
        List<MailedNotices.Line> told = notices.of(mail.id(), language);
        List<MailedPairings.Line> found = pairings.of(mail.id());
        if (told.isEmpty() && found.isEmpty()) {
            return Optional.empty();
        }
        Set<NoticeGroup> groups =
                told.stream().map(MailedNotices.Line::group).collect(Collectors.toCollection(TreeSet::new));
        List<MailText.Section> sections = new ArrayList<>();
        if (!told.isEmpty()) {
            sections.add(words.notices(told, Math.min(NOTICES, told.size()), language));
        }
        if (!found.isEmpty()) {
            groups.add(NoticeGroup.PAIRING);
            sections.add(words.pairings(found, Math.min(PAIRINGS, found.size()), language));
        }
        String subject = told.size() == 1 && found.isEmpty()
                ? told.getFirst().text()
                : words.text(mail.digest() ? "mail.digest" : "mail.news", language, told.size(), found.size());
        return Optional.of(new MailText(
                addressee.email(),
                language,
                subject,
                words.text("mail.opening", language, addressee.displayName()),
                sections,
                words.unsubscribe(account, groups),
                words.settings()));
    }
}
