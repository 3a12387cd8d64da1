package org.keqiao.web.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail says, in one language; written as plain text and as HTML alike.
 *
 * @param unsubscribe absolute link that ends such e-mails; null for letters, which nobody subscribes to
 * @param settings absolute link to the reader's settings; null for letters
 */
record MailText(
        String address,
        Locale language,
        String subject,
        String opening,
        List<Section> sections,
        @Nullable String unsubscribe,
        @Nullable String settings) {

    MailText {
        sections = List.copyOf(sections);
    }

    /**
     * Lines under a heading.
     *
     * @param heading may be empty
     */
    record Section(String heading, List<Line> lines) {

        Section {
            lines = List.copyOf(lines);
        }
    }

    /** A sentence and the absolute link that it leads to. */
    record Line(String text, String link) {}
}
