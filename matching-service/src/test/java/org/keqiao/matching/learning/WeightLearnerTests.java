package org.keqiao.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.PartName;

class WeightLearnerTests {

    private static final Map<PartName, Integer> PRIOR =
            Map.of(PartName.WORDS, 200, PartName.MEANING, 400, PartName.TERMS, 200, PartName.INDUSTRY, 200);

    private final WeightLearner learner = new WeightLearner(new LearningProperties(true, 30, 200, 0.5, 5, 10));

    @Test
    void fewAnswersTeachNothing() {
        assertThat(learner.learn(PRIOR, answers(29, PartName.TERMS, 1))).isEqualTo(PRIOR);
    }

    @Test
    void thePartThatTellsInterestedFromNotGainsWeight() {
        Map<PartName, Integer> learned = learner.learn(PRIOR, answers(600, PartName.TERMS, 1));

        assertThat(learned.get(PartName.TERMS)).isGreaterThan(200 + 20);
        assertThat(learned.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        List<Judgement> answers = answers(200, PartName.INDUSTRY, 2);
        List<Judgement> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(learner.learn(PRIOR, shuffled)).isEqualTo(learner.learn(PRIOR, answers));
    }

    @Test
    void aHandfulOfAnswersMovesNoWeightFar() {
        Map<PartName, Integer> learned = learner.learn(PRIOR, answers(30, PartName.INDUSTRY, 3));

        PRIOR.forEach((part, weight) -> assertThat(learned.get(part)).isBetween(weight * 85 / 100, weight * 115 / 100));
    }

    @Test
    void noNumberOfAnswersMovesAWeightFurtherThanItsBound() {
        Map<PartName, Integer> learned = learner.learn(PRIOR, answers(5000, PartName.INDUSTRY, 4));

        PRIOR.forEach((part, weight) -> assertThat(learned.get(part)).isBetween(weight / 2 - 1, weight * 3 / 2 + 1));
        assertThat(learned.get(PartName.INDUSTRY)).isGreaterThan(280);
    }

    @Test
    void oneListingsManyAnswersCountNoMoreThanAFew() {
        UUID loud = UUID.randomUUID();
        List<Judgement> ofOne = answers(600, PartName.TERMS, 5).stream()
                .map(one -> new Judgement(one.pairingId(), loud, one.values(), one.positive(), one.weight()))
                .toList();

        PRIOR.forEach((part, weight) ->
                assertThat(learner.learn(PRIOR, ofOne).get(part)).isBetween(weight - 5, weight + 5));
    }

    /** Of people whose interest follows one part alone. */
    private static List<Judgement> answers(int count, PartName telling, int seed) {
        Random random = new Random(seed);
        List<Judgement> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<PartName, Double> values = Map.of(
                    PartName.WORDS, random.nextDouble(),
                    PartName.MEANING, random.nextDouble(),
                    PartName.TERMS, random.nextDouble(),
                    PartName.INDUSTRY, random.nextDouble());
            boolean interested = values.getOrDefault(telling, 0.0) > 0.6;
            answers.add(new Judgement(id(random), id(random), values, interested, 1));
        }
        return answers;
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
