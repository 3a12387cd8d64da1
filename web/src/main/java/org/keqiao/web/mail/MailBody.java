package org.keqiao.web.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes an e-mail as plain text and as HTML. */
@Component
class MailBody {

    private final SpringTemplateEngine templates;
    private final MailWords words;

    MailBody(SpringTemplateEngine templates, MailWords words) {
        this.templates = templates;
        this.words = words;
    }

    String html(MailText text) {
        return templates.process("mail/mail", new Context(text.language(), Map.of("mail", text)));
    }

    String plain(MailText text) {
        StringBuilder plain = new StringBuilder(text.opening()).append("\n");
        for (MailText.Section section : text.sections()) {
            plain.append('\n');
            if (!section.heading().isEmpty()) {
                plain.append(section.heading()).append("\n\n");
            }
            section.lines()
                    .forEach(line -> plain.append(line.text())
                            .append('\n')
                            .append(line.link())
                            .append("\n\n"));
        }
        plain.append("-- \n").append(words.text("page.foot", text.language()));
        if (text.unsubscribe() != null) {
            plain.append('\n').append(link("mail.settings-link", text.settings(), text.language()));
            plain.append('\n').append(link("mail.unsubscribe-link", text.unsubscribe(), text.language()));
        }
        return plain.append('\n').toString();
    }

    private String link(String key, @Nullable String address, Locale language) {
        return words.text("mail.link", language, words.text(key, language), String.valueOf(address));
    }
}
