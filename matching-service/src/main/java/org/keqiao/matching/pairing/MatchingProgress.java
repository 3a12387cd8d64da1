package org.keqiao.matching.pairing;

/**
 * How far a rematch is.
 *
 * @param total listings that can be paired
 * @param open those of them that wait for it
 */
record MatchingProgress(long total, long open) {}
