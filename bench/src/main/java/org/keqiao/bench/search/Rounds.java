package org.keqiao.bench.search;

/**
 * How long and how often is measured.
 *
 * @param seconds of each round
 * @param count rounds of each system, in turn with those of the other
 */
record Rounds(int seconds, int count) {}
