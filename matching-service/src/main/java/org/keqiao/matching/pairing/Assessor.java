package org.keqiao.matching.pairing;

import java.time.Clock;
import java.util.UUID;
import org.keqiao.matching.candidate.Candidates;
import org.keqiao.matching.scoring.Scorer;
import org.springframework.stereotype.Component;

/** Scores the candidates of a listing for whoever asks. */
@Component
class Assessor {

    private final Candidates candidates;
    private final Scorer scorer;
    private final Clock clock;

    Assessor(Candidates candidates, Scorer scorer, Clock clock) {
        this.candidates = candidates;
        this.scorer = scorer;
        this.clock = clock;
    }

    Assessment assess(UUID listingId) {
        return candidates
                .of(listingId)
                .map(answer -> Assessment.of(answer, scorer, clock.instant()))
                .orElseThrow(() -> new ListingUnknown(listingId));
    }

    String modelVersion() {
        return scorer.modelVersion();
    }
}
