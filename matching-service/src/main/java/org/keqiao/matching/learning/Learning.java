package org.keqiao.matching.learning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.matching.scoring.ScoringModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Learns new weights from time to time, once there are enough more answers than last time. */
@Component
public class Learning {

    private static final Logger log = LoggerFactory.getLogger(Learning.class);

    private final Judgements judgements;
    private final LearnedModels models;
    private final Scorers scorers;
    private final LearningProperties properties;
    private final Clock clock;

    Learning(Judgements judgements, LearnedModels models, Scorers scorers, LearningProperties properties, Clock clock) {
        this.judgements = judgements;
        this.models = models;
        this.scorers = scorers;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${keqiao.learning.every:PT10M}",
            fixedDelayString = "${keqiao.learning.every:PT10M}")
    public void learnIfDue() {
        List<Judgement> all = judgements.all();
        Optional<LearnedModel> last = models.newestOf(scorers.prior().version());
        long due = last.map(model -> model.answers() * (100L + properties.growthPercent()) / 100 + 1)
                .orElse((long) properties.minimumAnswers());
        if (properties.enabled() && all.size() >= due) {
            learn(all);
        }
    }

    /** Learns from these answers; the same answers, in any order, give the same model. */
    LearnedModel learn(List<Judgement> all) {
        ScoringModel prior = scorers.prior();
        Map<PartName, Integer> weights = new WeightLearner(properties).learn(prior.weights(), all);
        String version = weights.equals(prior.weights()) ? prior.version() : prior.version() + "-" + digest(weights);
        LearnedModel model = new LearnedModel(version, prior.version(), weights, all.size(), clock.instant());
        models.store(model);
        scorers.refresh();
        log.atInfo()
                .addKeyValue("version", version)
                .addKeyValue("answers", all.size())
                .log("Weights learned");
        return model;
    }

    private static String digest(Map<PartName, Integer> weights) {
        CRC32 sum = new CRC32();
        sum.update(new TreeMap<>(weights).toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
