package org.keqiao.local.demonstration;

import java.util.Optional;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * What one listing is to be about, before a word is written.
 *
 * @param other a second topic that a demand mixes in
 * @param content names the choice of clauses: two briefs with the same content say the same in other words
 * @param number from 1, within its kind
 */
record Brief(
        ListingKind kind, int number, Topic topic, Optional<Topic> other, Member owner, String content, Style style) {

    /** How a listing is written. */
    enum Style {
        PLAIN,
        VAGUE,
        ENGLISH
    }

    String sourceId() {
        return "demo-%s-%04d".formatted(kind == ListingKind.RESULT ? "r" : "d", number);
    }

    boolean english() {
        return style == Style.ENGLISH;
    }

    String language() {
        return english() ? "en" : "zh";
    }

    static Style style(Choices choices) {
        return choices.chance(0.08) ? Style.VAGUE : choices.chance(0.065) ? Style.ENGLISH : Style.PLAIN;
    }
}
