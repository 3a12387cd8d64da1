package org.keqiao.web.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the ledger with the names that stand behind its ids, unmasked: it leaves this package as a {@link LedgerView} only. */
record LedgerRow(
        long id,
        Instant at,
        Instant recordedAt,
        LedgerKind kind,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable String person,
        Side result,
        Side demand,
        @Nullable UUID introductionId,
        @Nullable UUID pairingId,
        boolean introduced,
        List<String> industries,
        @Nullable String zone,
        @Nullable String before,
        @Nullable String after,
        Map<String, String> facts) {

    /** One side of the matter; all of it missing when the matter has no such side. */
    record Side(
            @Nullable UUID listingId,
            @Nullable String reference,
            @Nullable String title,
            @Nullable UUID organisationId,
            @Nullable String organisation,
            boolean anonymous) {}
}
