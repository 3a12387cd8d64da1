package org.keqiao.web.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.keqiao.web.link.Links;
import org.keqiao.web.notice.MailedNotices;
import org.keqiao.web.notice.NoticeGroup;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences and links of e-mails. */
@Component
class MailWords {

    private final MessageSource messages;
    private final Links links;
    private final Unsubscribing unsubscribing;

    MailWords(MessageSource messages, Links links, Unsubscribing unsubscribing) {
        this.messages = messages;
        this.links = links;
        this.unsubscribing = unsubscribing;
    }

    String text(String key, Locale language, Object... facts) {
        return messages.getMessage(key, facts, language);
    }

    MailText of(Letter letter) {
        Object[] facts = letter.facts().toArray();
        String key = "letter." + letter.kind();
        List<MailText.Line> lines = new ArrayList<>();
        lines.add(new MailText.Line(text(key + ".action", letter.language(), facts), links.absolute(letter.link())));
        if (letter.stop() != null) {
            lines.add(new MailText.Line(text(key + ".stop", letter.language(), facts), links.absolute(letter.stop())));
        }
        return new MailText(
                letter.address(),
                letter.language(),
                text(key + ".subject", letter.language(), facts),
                text(key + ".text", letter.language(), facts),
                List.of(new MailText.Section("", lines)),
                null,
                null);
    }

    MailText.Section notices(List<MailedNotices.Line> told, int shown, Locale language) {
        List<MailText.Line> lines = new ArrayList<>();
        for (MailedNotices.Line line : told.subList(0, shown)) {
            lines.add(new MailText.Line(line.text(), links.absolute(line.link())));
        }
        if (shown < told.size()) {
            lines.add(new MailText.Line(
                    text("mail.notices.more", language, told.size() - shown), links.absolute("/notices")));
        }
        return new MailText.Section(text("mail.notices", language, told.size()), lines);
    }

    MailText.Section pairings(List<MailedPairings.Line> found, int shown, Locale language) {
        List<MailText.Line> lines = new ArrayList<>();
        for (MailedPairings.Line line : found.subList(0, shown)) {
            lines.add(new MailText.Line(
                    text(
                            line.ofResult() ? "mail.pairing.result" : "mail.pairing.demand",
                            language,
                            line.result(),
                            line.demand(),
                            line.points()),
                    links.absolute("/pairings/" + line.id())));
        }
        if (shown < found.size()) {
            lines.add(new MailText.Line(
                    text("mail.pairings.more", language, found.size() - shown), links.absolute("/inbox?unread=true")));
        }
        return new MailText.Section(text("mail.pairings", language, found.size()), lines);
    }

    String unsubscribe(UUID account, Set<NoticeGroup> groups) {
        return links.absolute(unsubscribing.path(account, groups));
    }

    String settings() {
        return links.absolute(MailSettingsPages.PATH);
    }
}
