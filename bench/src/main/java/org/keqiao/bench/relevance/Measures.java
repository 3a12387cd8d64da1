package org.keqiao.bench.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good one ranking is, each 0 to 1.
 *
 * @param ndcg of the first ten, with linear gain (as trec_eval's ndcg_cut): the discounted sum of the grades over that of the best order
 * @param precision share of relevant documents among the first five places
 * @param recallAt10 share of the relevant documents among the first ten
 * @param recallAt100 share of the relevant documents among the first hundred
 * @param reciprocalRank 1 over the place of the first relevant one, 0 if it is not among the first ten
 */
record Measures(double ndcg, double precision, double recallAt10, double recallAt100, double reciprocalRank) {

    private static final int FIRST_GLANCE = 5;
    private static final int FEW = 10;
    private static final int MANY = 100;

    /** @param grades of at least one relevant document */
    static Measures of(List<String> ranking, Map<String, Integer> grades, int relevantFrom) {
        return new Measures(
                ndcgAt(FEW, ranking, grades),
                precisionAt(FIRST_GLANCE, ranking, grades, relevantFrom),
                recallAt(FEW, ranking, grades, relevantFrom),
                recallAt(MANY, ranking, grades, relevantFrom),
                reciprocalRank(ranking, grades, relevantFrom));
    }

    private static double ndcgAt(int k, List<String> ranking, Map<String, Integer> grades) {
        List<Integer> gained = ranking.stream()
                .limit(k)
                .map(document -> grades.getOrDefault(document, 0))
                .toList();
        List<Integer> best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
        return discountedSum(gained) / discountedSum(best);
    }

    private static double discountedSum(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += grades.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }

    private static double precisionAt(int k, List<String> ranking, Map<String, Integer> grades, int relevantFrom) {
        return (double) found(k, ranking, grades, relevantFrom) / k;
    }

    private static double recallAt(int k, List<String> ranking, Map<String, Integer> grades, int relevantFrom) {
        long all =
                grades.values().stream().filter(grade -> grade >= relevantFrom).count();
        return (double) found(k, ranking, grades, relevantFrom) / all;
    }

    private static long found(int k, List<String> ranking, Map<String, Integer> grades, int relevantFrom) {
        return ranking.stream()
                .limit(k)
                .filter(document -> grades.getOrDefault(document, 0) >= relevantFrom)
                .count();
    }

    private static double reciprocalRank(List<String> ranking, Map<String, Integer> grades, int relevantFrom) {
        for (int i = 0; i < Math.min(FEW, ranking.size()); i++) {
            if (grades.getOrDefault(ranking.get(i), 0) >= relevantFrom) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
