package org.keqiao.bench.relevance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far scores can be read as shares: of pairs that score 0.8, about eight of ten should be relevant. Bins of equal width and the expected
 * calibration error after Naeini, Cooper and Hauskrecht (AAAI 2015).
 */
record Reliability(List<Bin> bins) {

    private static final int BINS = 10;
    private static final int WIDTH = 20;

    Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Pairs with scores between two tenths.
     *
     * @param scored mean of their scores
     * @param relevant share of them that is relevant, 0 to 1
     */
    record Bin(int pairs, double scored, double relevant) {

        double gap() {
            return Math.abs(scored - relevant);
        }
    }

    private record Pair(double score, boolean relevant) {

        int bin() {
            return Math.clamp((int) (score * BINS), 0, BINS - 1);
        }
    }

    /** Of all pairs that were found, as in use: those that nobody judged count as not relevant. */
    static Reliability of(JudgedSet set, List<List<Ranked>> rankings) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rankings.size(); i++) {
            Map<String, Integer> grades = set.gradesOf(set.queries().get(i));
            rankings.get(i).stream()
                    .map(ranked ->
                            new Pair(ranked.score(), grades.getOrDefault(ranked.document(), 0) >= set.relevantFrom()))
                    .forEach(pairs::add);
        }
        return new Reliability(IntStream.range(0, BINS)
                .mapToObj(bin ->
                        bin(pairs.stream().filter(pair -> pair.bin() == bin).toList()))
                .toList());
    }

    private static Bin bin(Collection<Pair> pairs) {
        return new Bin(
                pairs.size(),
                pairs.stream().mapToDouble(Pair::score).average().orElse(0),
                pairs.stream()
                        .mapToDouble(pair -> pair.relevant() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    /**
     * Expected calibration error: how far score and share are apart on the average pair, 0 to 1.
     *
     * @param from the first bin that counts
     */
    double errorFrom(int from) {
        List<Bin> counted = bins.subList(from, BINS);
        int all = counted.stream().mapToInt(Bin::pairs).sum();
        return counted.stream().mapToDouble(bin -> bin.gap() * bin.pairs()).sum() / Math.max(1, all);
    }

    String text() {
        StringBuilder text = new StringBuilder(
                "Of candidates that score so, the share that is relevant; those that nobody judged count as not"
                        + " relevant:\n");
        for (int i = 0; i < BINS; i++) {
            Bin bin = bins.get(i);
            if (bin.pairs() > 0) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %.1f–%.1f  %5d pairs  mean score %.2f  relevant %.2f  |%-" + WIDTH + "s|%n",
                        i / (double) BINS,
                        (i + 1) / (double) BINS,
                        bin.pairs(),
                        bin.scored(),
                        bin.relevant(),
                        "#".repeat((int) Math.round(bin.relevant() * WIDTH))));
            }
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "Expected calibration error %.3f; of scores from 0.1 on, %.3f%n",
                        errorFrom(0),
                        errorFrom(1)))
                .toString();
    }
}
