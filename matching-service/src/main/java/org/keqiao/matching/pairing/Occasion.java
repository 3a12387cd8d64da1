package org.keqiao.matching.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the ledger changes, and what led to it.
 *
 * @param traceparent of the request that led to it (W3C Trace Context), when there is one
 */
record Occasion(Instant now, @Nullable String traceparent) {}
