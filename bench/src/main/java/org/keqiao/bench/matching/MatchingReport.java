package org.keqiao.bench.matching;

import java.util.List;
import java.util.Locale;

/**
 * The outcome in words and figures.
 *
 * @param fresh posts of texts that were never embedded
 * @param known posts of the same texts, whose embeddings were kept
 */
record MatchingReport(Plan plan, List<AtSize> sizes, Posts fresh, Posts known) {

    private static final double MATCH_LIMIT = 1.5;
    private static final double MIDDLE_LIMIT = 0.5;
    private static final double TAIL_LIMIT = 1.5;

    MatchingReport {
        sizes = List.copyOf(sizes);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        sizes.forEach(size -> text.append(size.text()).append('\n'));
        text.append(String.format(Locale.ROOT, "%d posts a second for %d s%n", plan.rate(), plan.seconds()));
        text.append("  new texts               ").append(fresh.text()).append('\n');
        text.append("  embeddings kept         ").append(known.text()).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "  embedding's share of the time until a pairing can be read: p50 %.0f %%, p99 %.0f %%%n%n",
                share(0.5),
                share(0.99)));
        return text.append(goals()).toString();
    }

    private double share(double part) {
        double whole = fresh.paired().within(part);
        return whole == 0 ? 0 : 100 * Math.max(0, 1 - known.paired().within(part) / whole);
    }

    private String goals() {
        double refresh = fresh.refresh().within(0.5);
        double ratio = sizes.stream().mapToDouble(AtSize::ratio).max().orElse(0);
        return goal("one match ÷ its Elasticsearch queries", ratio, MATCH_LIMIT, "×")
                + goal("pairing readable, p50", fresh.paired().within(0.5), refresh + MIDDLE_LIMIT, "s")
                + goal("pairing readable, p99", fresh.paired().within(0.99), refresh + TAIL_LIMIT, "s");
    }

    private static String goal(String what, double measured, double limit, String unit) {
        return String.format(
                Locale.ROOT,
                "Goal: %s at most %.2f %s. %s with %.2f.%n",
                what,
                limit,
                unit,
                measured <= limit ? "Held" : "Missed",
                measured);
    }
}
