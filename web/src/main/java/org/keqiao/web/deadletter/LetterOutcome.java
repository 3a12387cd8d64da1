package org.keqiao.web.deadletter;

/** What an administrator did with a dead letter. */
enum LetterOutcome {
    REPLAYED,
    SET_ASIDE
}
