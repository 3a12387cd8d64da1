package org.keqiao.matching.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.matching.candidate.CandidateList;
import org.keqiao.matching.candidate.Candidates;
import org.keqiao.matching.candidate.ListingNotSearchable;
import org.keqiao.matching.learning.Scorers;
import org.springframework.stereotype.Component;

/** Finds out whom to recommend to a listing once it is searchable, or ends its pairings once it is found no more. */
@Component
class Recommender {

    private final Candidates candidates;
    private final KnownListings known;
    private final Readings readings;
    private final Scorers scorers;
    private final MatchRecorder recorder;
    private final Erasure erasure;
    private final Clock clock;

    Recommender(
            Candidates candidates,
            KnownListings known,
            Readings readings,
            Scorers scorers,
            MatchRecorder recorder,
            Erasure erasure,
            Clock clock) {
        this.candidates = candidates;
        this.known = known;
        this.readings = readings;
        this.scorers = scorers;
        this.recorder = recorder;
        this.erasure = erasure;
        this.clock = clock;
    }

    void onIndexed(ListingIndexed event, @Nullable String traceparent) {
        if (Boolean.TRUE.equals(event.erased())) {
            erasure.erase(Standing.gone(event.listingId(), event.revision()), occasion(traceparent));
        } else if (!event.live()) {
            recorder.withdraw(Standing.gone(event.listingId(), event.revision()), occasion(traceparent));
        } else if (known.isNews(
                event.listingId(), event.revision(), scorers.current().modelVersion())) {
            match(event, traceparent);
        }
    }

    /** Matches a listing as it is now, if it is searchable. */
    void match(UUID listingId) {
        candidates
                .of(listingId)
                .ifPresentOrElse(
                        answer -> record(answer, null),
                        () -> known.markMissing(listingId, scorers.current().modelVersion()));
    }

    private void match(ListingIndexed event, @Nullable String traceparent) {
        CandidateList answer = candidates
                .of(event.listingId())
                .filter(found -> found.listing().revision() >= event.revision())
                .orElseThrow(() -> new ListingNotSearchable(event.listingId(), event.revision()));
        record(answer, traceparent);
    }

    private void record(CandidateList answer, @Nullable String traceparent) {
        Occasion occasion = occasion(traceparent);
        recorder.record(Assessment.of(answer, readings::of, scorers.current(), occasion.now()), occasion);
    }

    /** In microseconds, as the database keeps it, so that the event says what the ledger says. */
    Occasion occasion(@Nullable String traceparent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Occasion(now, traceparent);
    }
}
