package org.keqiao.matching.pairing;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How the ledger compares to what its topic tells.
 *
 * @param read messages read
 * @param unreadable messages that are no pairings
 * @param pairings in the ledger
 * @param missing pairings that the topic does not tell of
 * @param unknown pairings that only the topic tells of
 * @param different pairings that the topic tells otherwise
 */
record LedgerComparison(long read, long unreadable, long pairings, long missing, long unknown, long different) {

    @JsonProperty
    boolean same() {
        return missing + unknown + different == 0;
    }
}
