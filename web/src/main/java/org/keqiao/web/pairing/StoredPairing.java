package org.keqiao.web.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;

/** A pairing as last told, and the trace of the request that led to it. */
public record StoredPairing(Pairing pairing, @Nullable String traceId) {}
