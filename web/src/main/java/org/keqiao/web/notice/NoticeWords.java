package org.keqiao.web.notice;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a notice in words: the bundle's {@code notice.<kind>} with the notice's facts. */
@Component
public class NoticeWords {

    private final MessageSource messages;
    private final Facts facts;

    NoticeWords(MessageSource messages, Facts facts) {
        this.messages = messages;
        this.facts = facts;
    }

    String of(Notice notice, Locale language) {
        return messages.getMessage("notice." + notice.kind(), facts.read(notice.facts(), language), language);
    }

    /** As those read it who are told. */
    public String of(NewNotice notice, Locale language) {
        Object[] arguments = facts.read(facts.write(notice.facts()), language);
        return messages.getMessage("notice." + notice.kind(), arguments, language);
    }
}
