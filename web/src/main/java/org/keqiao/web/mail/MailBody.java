package org.keqiao.web.mail;

import java.util.Map;
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
            plain.append('\n')
                    .append(words.text("mail.settings-link", text.language()))
                    .append(": ")
                    .append(text.settings());
            plain.append('\n')
                    .append(words.text("mail.unsubscribe-link", text.language()))
                    .append(": ")
                    .append(text.unsubscribe());
        }
        return plain.append('\n').toString();
    }
}
