package org.keqiao.matching.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;

/**
 * Who wants a pairing recommended: it is among the best of the listing that was just matched, among the best of the other when that
 * one was matched last, or both. Without either it is not recommended.
 */
record Choice(UUID listingId, boolean ours, boolean theirs) {

    static Choice of(UUID listingId, boolean ours, @Nullable LedgerEntry old) {
        return new Choice(listingId, ours, old != null && old.isChosenByOtherThan(listingId));
    }

    boolean isAny() {
        return ours || theirs;
    }

    LedgerEntry on(Pairing pairing) {
        boolean result = pairing.result().listingId().equals(listingId);
        return new LedgerEntry(pairing, result ? ours : theirs, result ? theirs : ours);
    }
}
