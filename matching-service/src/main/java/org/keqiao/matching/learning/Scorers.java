package org.keqiao.matching.learning;

import org.keqiao.matching.scoring.Scorer;
import org.keqiao.matching.scoring.ScoringModel;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The scorer in use: that of the newest learned weights, or of the prior as long as nothing was learned. */
@Component
public class Scorers {

    private final ScoringModel prior;
    private final LearnedModels models;
    private volatile Scorer current;

    Scorers(ScoringModel prior, LearnedModels models) {
        this.prior = prior;
        this.models = models;
        this.current = new Scorer(prior);
        refresh();
    }

    public Scorer current() {
        return current;
    }

    ScoringModel prior() {
        return prior;
    }

    /** Another instance may have learned. */
    @Scheduled(fixedDelayString = "${keqiao.learning.look:PT10S}")
    final void refresh() {
        models.newestOf(prior.version())
                .filter(newest -> !newest.version().equals(current.modelVersion()))
                .ifPresent(newest -> current = new Scorer(
                        newest.version().equals(prior.version())
                                ? prior
                                : prior.withWeights(newest.version(), newest.weights())));
    }
}
