package org.keqiao.contracts.event;

/** Who waits for an event. Readers for whom work piles up read each lane by itself, so that one posting passes a thousand imported ones. */
public enum Lane {
    /** A person. */
    PROMPT,
    /** Nobody in particular: one of many, as of an import. */
    BULK
}
