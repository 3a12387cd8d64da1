package org.keqiao.matching.pairing;

import java.time.Clock;
import java.util.UUID;
import org.keqiao.matching.candidate.Candidates;
import org.keqiao.matching.learning.Scorers;
import org.springframework.stereotype.Component;

/** Scores the candidates of a listing for whoever asks. */
@Component
class Assessor {

    private final Candidates candidates;
    private final Readings readings;
    private final Scorers scorers;
    private final Clock clock;

    Assessor(Candidates candidates, Readings readings, Scorers scorers, Clock clock) {
        this.candidates = candidates;
        this.readings = readings;
        this.scorers = scorers;
        this.clock = clock;
    }

    Assessment assess(UUID listingId) {
        return candidates
                .of(listingId)
                .map(answer -> Assessment.of(answer, readings::of, scorers.current(), clock.instant()))
                .orElseThrow(() -> new ListingUnknown(listingId));
    }

    String modelVersion() {
        return scorers.current().modelVersion();
    }
}
