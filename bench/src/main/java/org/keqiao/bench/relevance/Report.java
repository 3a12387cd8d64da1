package org.keqiao.bench.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The outcome in words and figures. */
final class Report {

    private static final String ROW = "%-14s %-24s %-24s %-24s %-24s %-24s%n";

    private final JudgedSet set;
    private final Outcome product;
    private final List<Outcome> singles;
    private final Optional<Reliability> reliability;
    private final Bootstrap bootstrap;

    /**
     * Of one measurement.
     *
     * @param singles what the product is compared with
     * @param reliability of the product's scores, where they are meant as shares
     */
    Report(JudgedSet set, Outcome product, List<Outcome> singles, Optional<Reliability> reliability) {
        this.set = set;
        this.reliability = reliability;
        this.product = product;
        this.singles = List.copyOf(singles);
        this.bootstrap = new Bootstrap(set.queries().size());
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d documents, %,d queries, %,d judgements; relevant from grade %d on%s. In brackets: 95 %%"
                        + " bootstrap intervals%n%n",
                set.name(),
                set.documents().size(),
                set.queries().size(),
                set.judgements(),
                set.relevantFrom(),
                set.judgedOnly() ? "; judged documents only" : ""));
        text.append(String.format(ROW, "", "nDCG@10", "P@5", "Recall@10", "Recall@100", "MRR@10"));
        singles.forEach(single -> text.append(row(single)));
        text.append(row(product)).append('\n');
        singles.forEach(single -> text.append(ratio(single)).append('\n'));
        reliability.ifPresent(scores -> text.append('\n').append(scores.text()).append('\n'));
        return text.append(verdict()).toString();
    }

    Outcome product() {
        return product;
    }

    /** A figure of the product with its interval. */
    Estimate ofProduct(ToDoubleFunction<Measures> measure) {
        return estimate(product, measure);
    }

    private String row(Outcome outcome) {
        return String.format(
                ROW,
                outcome.system(),
                estimate(outcome, Measures::ndcg),
                estimate(outcome, Measures::precision),
                estimate(outcome, Measures::recallAt10),
                estimate(outcome, Measures::recallAt100),
                estimate(outcome, Measures::reciprocalRank));
    }

    private Estimate estimate(Outcome outcome, ToDoubleFunction<Measures> measure) {
        double[] values = outcome.values(measure);
        return bootstrap.estimate(queries -> Bootstrap.mean(values, queries));
    }

    private String ratio(Outcome single) {
        double[] ours = product.values(Measures::ndcg);
        double[] theirs = single.values(Measures::ndcg);
        Estimate ratio = bootstrap.estimate(queries -> Bootstrap.mean(ours, queries) / Bootstrap.mean(theirs, queries));
        return "nDCG@10 of " + product.system() + " ÷ " + single.system() + ": " + ratio;
    }

    private String verdict() {
        Outcome better =
                singles.stream().max(Comparator.comparingDouble(Outcome::ndcg)).orElse(product);
        double ratio = product.ndcg() / better.ndcg();
        return String.format(
                Locale.ROOT,
                "Goal: above the better of the two (%s), a ratio of more than 1. %s with %.3f.%n",
                better.system(),
                ratio > 1 ? "Held" : "Missed",
                ratio);
    }
}
