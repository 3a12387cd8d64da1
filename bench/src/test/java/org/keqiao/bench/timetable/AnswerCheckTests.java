package org.keqiao.bench.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerCheckTests {

    private static final Instance INSTANCE = new Instance(
            3,
            2,
            List.of(new Instance.Party("F1", 2, Set.of(0)), new Instance.Party("F2", 1, Set.of())),
            List.of(new Instance.Party("T1", 3, Set.of()), new Instance.Party("T2", 3, Set.of(2))),
            List.of(pair("F1", "T1", 5), pair("F1", "T2", 4), pair("F2", "T1", 3), pair("F2", "T2", 2)));

    private static Instance.Pair pair(String left, String right, int weight) {
        return new Instance.Pair(left, right, BigDecimal.valueOf(weight));
    }

    @Test
    void aRightAnswerIsAddedUp() {
        AnswerCheck.Outcome outcome =
                AnswerCheck.of(INSTANCE, List.of(new Meeting("F1", "T1", 1, 0), new Meeting("F2", "T2", 1, 1)));

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.value()).isEqualByComparingTo("7");
    }

    static List<List<Meeting>> faultyAnswers() {
        Meeting good = new Meeting("F1", "T1", 1, 0);
        return List.of(
                List.of(new Meeting("F1", "T1", 0, 0)), // F1 isn't there
                List.of(new Meeting("F2", "T2", 2, 0)), // T2 isn't there
                List.of(new Meeting("F1", "T1", 3, 0)), // no slot
                List.of(new Meeting("F1", "T1", 1, 2)), // no table
                List.of(new Meeting("F3", "T1", 1, 0)), // no party
                List.of(good, new Meeting("F2", "T2", 1, 0)), // one table
                List.of(good, new Meeting("F1", "T2", 1, 1)), // left party twice
                List.of(good, new Meeting("F2", "T1", 1, 1)), // right party twice
                List.of(good, new Meeting("F1", "T1", 2, 0)), // the pair twice
                List.of(new Meeting("F2", "T1", 0, 0), new Meeting("F2", "T2", 1, 0))); // above F2's cap
    }

    @ParameterizedTest
    @MethodSource("faultyAnswers")
    void everyFaultIsSeen(List<Meeting> answer) {
        assertThat(AnswerCheck.of(INSTANCE, answer).faults()).isNotEmpty();
    }
}
