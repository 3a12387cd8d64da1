package org.keqiao.matching.pairing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends the pairings of listings to which a gate closes by the clock alone, of which no event tells. */
@Component
class Expiries {

    private static final int AT_ONCE = 100;

    private final KnownListings known;
    private final MatchRecorder recorder;
    private final Recommender recommender;

    Expiries(KnownListings known, MatchRecorder recorder, Recommender recommender) {
        this.known = known;
        this.recorder = recorder;
        this.recommender = recommender;
    }

    @Scheduled(fixedDelayString = "${keqiao.expiry.check:PT30S}")
    void endDue() {
        Occasion occasion = recommender.occasion(null);
        known.dueToEnd(occasion.now(), AT_ONCE).forEach(standing -> recorder.withdraw(standing, occasion));
    }
}
