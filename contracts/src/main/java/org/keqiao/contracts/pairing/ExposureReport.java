package org.keqiao.contracts.pairing;

import java.time.Instant;

/**
 * How fairly listings are recommended: what matching-service answers to {@code GET /exposure}.
 *
 * @param perListing most pairings that a listing has at a time
 * @param recommended pairings recommended at the moment
 * @param results of results
 * @param demands of demands
 */
public record ExposureReport(
        int perListing, long recommended, KindExposure results, KindExposure demands, Instant at) {}
