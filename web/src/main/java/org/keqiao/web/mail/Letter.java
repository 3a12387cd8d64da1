package org.keqiao.web.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail of its own to one address, whoever it belongs to: a confirmation, an invitation, a reset. The bundle has its words:
 * {@code letter.<kind>.subject}, {@code .text} and {@code .action}; all of them see the facts.
 *
 * @param kind such as {@code email.confirm}
 * @param link path of the page where the reader acts
 * @param stop path of the page where the reader ends such e-mails, if more of them come; its words are {@code .stop}
 */
public record Letter(
        String address,
        Locale language,
        String kind,
        List<String> facts,
        String link,
        @Nullable String stop) {

    public Letter {
        facts = List.copyOf(facts);
    }

    public Letter(String address, Locale language, String kind, List<String> facts, String link) {
        this(address, language, kind, facts, link, null);
    }
}
