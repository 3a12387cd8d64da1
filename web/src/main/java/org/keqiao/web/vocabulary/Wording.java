package org.keqiao.web.vocabulary;

import org.keqiao.contracts.vocabulary.Term;

/** What terms are called: as the contracts say, unless somebody chose other words. */
public interface Wording {

    /** The Chinese word. */
    default String chinese(Term term) {
        return term.chinese();
    }

    /** The English word. */
    default String english(Term term) {
        return term.english();
    }
}
