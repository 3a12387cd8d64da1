package org.keqiao.web.mail;

import java.util.List;
import java.util.Locale;

/**
 * An e-mail of its own to one address, whoever it belongs to: a confirmation, an invitation, a reset. The bundle has its words:
 * {@code letter.<kind>.subject}, {@code .text} and {@code .action}; all of them see the facts.
 *
 * @param kind such as {@code email.confirm}
 * @param link path of the page where the reader acts
 */
public record Letter(String address, Locale language, String kind, List<String> facts, String link) {

    public Letter {
        facts = List.copyOf(facts);
    }
}
