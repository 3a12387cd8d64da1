package org.keqiao.web.renewal;

/** Why an owner is reminded. */
enum RenewalReason {
    ENDS,
    STALE
}
