package org.keqiao.matching.pairing;

import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.ScoredCandidate;
import org.keqiao.matching.scoring.Pair;
import org.keqiao.matching.scoring.Score;

/** A candidate with the score of its pair, under the pair's id. */
record Assessed(UUID pairingId, ListingSnapshot candidate, Pair pair, Score score) {

    static Assessed of(ListingSnapshot candidate, Pair pair, Score score) {
        UUID pairingId = PairingIds.of(
                pair.result().listing().id(), pair.demand().listing().id());
        return new Assessed(pairingId, candidate, pair, score);
    }

    PairingSide result() {
        return side(pair.result().listing());
    }

    PairingSide demand() {
        return side(pair.demand().listing());
    }

    ScoredCandidate toScoredCandidate() {
        return new ScoredCandidate(side(candidate), score.value(), score.parts(), score.reasons());
    }

    static PairingSide side(ListingSnapshot listing) {
        return new PairingSide(listing.id(), listing.reference(), listing.revision(), listing.title());
    }
}
