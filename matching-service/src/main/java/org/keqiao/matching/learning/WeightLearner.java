package org.keqiao.matching.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.PartName;

/**
 * Learns the weights of the parts: logistic regression of interest on the score, drawn to the prior and kept near it. The answer
 * depends on the set of judgements alone, not on their order, so that a replay gives the same weights. The regression has a free
 * threshold: that most people decline most pairings says nothing about the parts.
 */
final class WeightLearner {

    /** How steeply interest rises with the score: from 0.5 to 0.82 over 0.15 of it. */
    private static final double STEEPNESS = 10;

    /** What an answer on a part of middling value tells of its weight (Fisher information). */
    private static final double ONE_ANSWER = STEEPNESS * STEEPNESS / 16;

    private static final int ROUNDS = 1000;

    private final LearningProperties properties;

    WeightLearner(LearningProperties properties) {
        this.properties = properties;
    }

    /**
     * The weights that these judgements teach.
     *
     * @param prior weights in thousandths, summing to 1000
     * @return weights in thousandths, summing to 1000; the prior's when there are too few judgements
     */
    Map<PartName, Integer> learn(Map<PartName, Integer> prior, List<Judgement> judgements) {
        List<Judgement> inOrder = judgements.stream()
                .sorted(Comparator.comparing(Judgement::pairingId).thenComparing(Judgement::listingId))
                .toList();
        if (inOrder.size() < properties.minimumAnswers()) {
            return prior;
        }
        List<PartName> parts = prior.keySet().stream().sorted().toList();
        return WholeShares.of(parts, ascend(parts, prior, inOrder));
    }

    private double[] ascend(List<PartName> parts, Map<PartName, Integer> prior, List<Judgement> judgements) {
        double[] start = parts.stream()
                .mapToDouble(part -> prior.getOrDefault(part, 0) / 1000.0)
                .toArray();
        double[] shares = shares(judgements);
        double[][] values = judgements.stream()
                .map(judgement -> parts.stream()
                        .mapToDouble(part -> judgement.values().getOrDefault(part, 0.0))
                        .toArray())
                .toArray(double[][]::new);
        double[] weights = start.clone();
        double threshold = meanScore(values, start);
        double step = step(values, shares);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            double thresholdSlope = 0;
            for (int i = 0; i < values.length; i++) {
                double expected = 1 / (1 + Math.exp(-STEEPNESS * (dot(weights, values[i]) - threshold)));
                double error = STEEPNESS * shares[i] * ((judgements.get(i).positive() ? 1 : 0) - expected);
                for (int part = 0; part < slope.length; part++) {
                    slope[part] += error * values[i][part];
                }
                thresholdSlope -= error;
            }
            for (int part = 0; part < slope.length; part++) {
                double pull = properties.priorAnswers() * ONE_ANSWER * (start[part] - weights[part]);
                weights[part] += step * (slope[part] + pull);
            }
            threshold += step * thresholdSlope;
            bound(weights, start);
        }
        return weights;
    }

    /** The largest step that can't overshoot: one over a bound of the curvature. */
    private double step(double[][] values, double[] shares) {
        double curvature = properties.priorAnswers() * ONE_ANSWER;
        for (int i = 0; i < values.length; i++) {
            curvature += STEEPNESS * STEEPNESS / 4 * shares[i] * (dot(values[i], values[i]) + 1);
        }
        return 1 / curvature;
    }

    /** No part further from the prior than allowed, and a sum of 1. */
    private void bound(double[] weights, double[] start) {
        for (int pass = 0; pass < 20; pass++) {
            double excess = -1;
            for (double weight : weights) {
                excess += weight;
            }
            for (int part = 0; part < weights.length; part++) {
                double most = properties.mostChange() * start[part];
                weights[part] =
                        Math.clamp(weights[part] - excess / weights.length, start[part] - most, start[part] + most);
            }
        }
    }

    /** What every judgement counts: nobody's many answers drown the others'. */
    private double[] shares(List<Judgement> judgements) {
        Map<UUID, Double> ofListing = new HashMap<>();
        judgements.forEach(judgement -> ofListing.merge(judgement.listingId(), judgement.weight(), Double::sum));
        return judgements.stream()
                .mapToDouble(judgement -> judgement.weight()
                        * Math.min(
                                1, properties.mostOfOneListing() / ofListing.getOrDefault(judgement.listingId(), 1.0)))
                .toArray();
    }

    private static double meanScore(double[][] values, double[] weights) {
        double sum = 0;
        for (double[] value : values) {
            sum += dot(weights, value);
        }
        return sum / values.length;
    }

    private static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
