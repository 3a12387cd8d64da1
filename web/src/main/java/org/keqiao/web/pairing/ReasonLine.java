package org.keqiao.web.pairing;

import org.keqiao.contracts.vocabulary.Verdict;

/**
 * A reason in words.
 *
 * @param undecided whether it only says that something is not known
 */
public record ReasonLine(Verdict verdict, String text, boolean undecided) {

    /** Names sign and colour in the style sheet. */
    public String style() {
        return switch (verdict) {
            case FITS -> "is-fit";
            case OPEN -> "is-open";
            case AGAINST -> "is-against";
        };
    }
}
