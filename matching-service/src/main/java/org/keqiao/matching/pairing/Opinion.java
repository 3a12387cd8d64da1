package org.keqiao.matching.pairing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.DeclineReason;

/**
 * What somebody says to a pair.
 *
 * @param revision of what this speaker says to this pair, from 1
 * @param result as it was judged
 * @param demand as it was judged
 * @param parts of the score that was judged
 */
record Opinion(
        UUID pairingId,
        Speaker speaker,
        long revision,
        PairingSide result,
        PairingSide demand,
        Says says,
        @Nullable DeclineReason reason,
        @Nullable String note,
        List<ScorePart> parts,
        Instant saidAt) {

    enum Speaker {
        RESULT,
        DEMAND,
        COORDINATOR
    }

    enum Says {
        FOR,
        AGAINST,
        NOTHING
    }

    Opinion {
        parts = List.copyOf(parts);
    }
}
