package org.keqiao.reading.element;

import org.keqiao.contracts.vocabulary.TextElement;

/** A word that tells of an element. */
record Cue(TextElement element, Kind kind, String word) {

    /** Where the phrase lies that the word tells of. */
    enum Kind {
        /** What follows the word, to the end of the clause. */
        LEAD,
        /** From the word itself to the end of the clause. */
        SELF,
        /** What ends with the word. */
        HEAD
    }

    boolean isLatin() {
        return word.charAt(0) < 0x250;
    }
}
