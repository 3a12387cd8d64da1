package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PartName;

/** Scores pairs by a model. The score depends on the pair alone, not on who asks: demand and result keep their roles. */
public final class Scorer {

    private final ScoringModel model;
    private final List<Criterion> criteria;
    private final EvidenceFinder evidence;

    public Scorer(ScoringModel model) {
        this.model = model;
        Background background = Background.builtIn();
        SharedTerms sharedTerms = new SharedTerms(background);
        SharedElements sharedElements = new SharedElements(background);
        this.criteria = List.of(
                new WordsCriterion(background, model.wordsHalf()),
                new MeaningCriterion(model.meaning(), model.specificMeaning()),
                new TermsCriterion(sharedTerms, model.termsScale()),
                new ElementsCriterion(sharedElements),
                new IndustryCriterion(),
                new ReadinessCriterion(model.readinessLossPerLevel()),
                new CooperationCriterion(),
                new BudgetCriterion(),
                new IndicatorCriterion(),
                new ZoneCriterion(),
                new FreshnessCriterion());
        this.evidence = new EvidenceFinder(background, sharedTerms, sharedElements);
    }

    public String modelVersion() {
        return model.version();
    }

    public Score score(Pair pair) {
        List<ScorePart> parts = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        int sum = 0;
        for (Criterion criterion : criteria) {
            Finding finding = criterion.judge(pair);
            int points = points(criterion.part(), finding.value());
            parts.add(part(criterion.part(), finding.value(), points));
            reasons.add(finding.reason());
            sum += points;
        }
        return new Score(sum, parts, reasons);
    }

    /** What in the texts speaks for the pair; costs more than the score, so it is asked for pairs that are kept. */
    public Evidence evidenceFor(Pair pair) {
        return evidence.find(pair);
    }

    private int points(PartName part, @Nullable Double value) {
        return value == null ? 0 : (int) Math.round(model.weightOf(part) * value);
    }

    private ScorePart part(PartName part, @Nullable Double value, int points) {
        Double rounded = value == null ? null : Math.round(value * 1000) / 1000.0;
        return new ScorePart(part, model.weightOf(part) / 1000.0, rounded, points / 1000.0);
    }
}
