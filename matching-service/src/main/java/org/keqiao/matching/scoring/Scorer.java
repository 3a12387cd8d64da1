package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Evidence;
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
        SharedElements sharedElements = new SharedElements();
        this.criteria = List.of(
                new WordsCriterion(model.wordsHalf()),
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
        this.evidence = new EvidenceFinder(sharedTerms, sharedElements);
    }

    public String modelVersion() {
        return model.version();
    }

    public Score score(Pair pair) {
        return score(criteria.stream().map(criterion -> criterion.judge(pair)).toList());
    }

    /** The score if the pair were, in this part alone, as the other is. */
    public Score scoreIf(Pair pair, PartName part, Pair other) {
        return score(criteria.stream()
                .map(criterion -> criterion.judge(criterion.part() == part ? other : pair))
                .toList());
    }

    private Score score(List<Finding> findings) {
        int[] earned = new int[findings.size()];
        for (int i = 0; i < earned.length; i++) {
            earned[i] = points(criteria.get(i).part(), findings.get(i).value());
        }
        int sum = Arrays.stream(earned).sum();
        int score = model.calibration().scoreOf(sum);
        return new Score(
                score,
                sum,
                parts(findings, Spreading.over(earned, score), sum == 0 ? 1 : score / (double) sum),
                findings.stream().map(Finding::reason).toList());
    }

    /** @param stretch what the calibration makes of one point */
    private List<ScorePart> parts(List<Finding> findings, int[] points, double stretch) {
        List<ScorePart> parts = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            parts.add(part(criteria.get(i).part(), findings.get(i).value(), points[i], stretch));
        }
        return parts;
    }

    /** What in the texts speaks for the pair; costs more than the score, so it is asked for pairs that are kept. */
    public Evidence evidenceFor(Pair pair) {
        return evidence.find(pair);
    }

    private int points(PartName part, @Nullable Double value) {
        return value == null ? 0 : (int) Math.round(model.weightOf(part) * value);
    }

    private ScorePart part(PartName part, @Nullable Double value, int points, double stretch) {
        Double rounded = value == null ? null : Math.round(value * 1000) / 1000.0;
        return new ScorePart(
                part, Math.min(1, Math.round(model.weightOf(part) * stretch) / 1000.0), rounded, points / 1000.0);
    }
}
