package org.keqiao.web.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What several reviewers make of one interest.
 *
 * @param total mean of the complete reviews, 0 to 10; missing when there is none
 * @param spread highest less lowest of the complete reviews
 * @param reviewers how many have judged every criterion
 * @param incomplete how many have begun; what they left out counts neither for nor against
 */
public record Verdicts(@Nullable Double total, @Nullable Double spread, int reviewers, int incomplete) {

    /** @param scores by reviewer, then by criterion, 0 to 10 */
    static Verdicts of(List<Criterion> criteria, Map<UUID, Map<UUID, Integer>> scores) {
        List<Double> complete = new ArrayList<>();
        int incomplete = 0;
        for (Map<UUID, Integer> review : scores.values()) {
            boolean whole = criteria.stream().allMatch(criterion -> review.containsKey(criterion.id()));
            if (whole && !criteria.isEmpty()) {
                complete.add(weighted(criteria, review));
            } else {
                incomplete++;
            }
        }
        if (complete.isEmpty()) {
            return new Verdicts(null, null, 0, incomplete);
        }
        double sum = complete.stream().mapToDouble(Double::doubleValue).sum();
        double highest =
                complete.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double lowest = complete.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return new Verdicts(sum / complete.size(), highest - lowest, complete.size(), incomplete);
    }

    private static double weighted(List<Criterion> criteria, Map<UUID, Integer> review) {
        double weights = criteria.stream().mapToInt(Criterion::weight).sum();
        return criteria.stream()
                        .mapToDouble(criterion -> (double) criterion.weight() * review.getOrDefault(criterion.id(), 0))
                        .sum()
                / weights;
    }
}
