package org.keqiao.matching.pairing;

/** What an opinion did. */
enum Effect {
    /** A later one was known. */
    NONE,
    /** The ledger says what follows from it. */
    SETTLED,
    /** The pair may be recommended again, once one of its listings was matched. */
    TO_BE_MATCHED
}
