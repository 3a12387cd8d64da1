package org.keqiao.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;

class AnswerCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void noNeedsAReason() {
        assertThat(problems(new AnswerRequest(null, Answer.NOT_FOR_US, null, null)))
                .containsExactly("reason answer.reason-missing");
        assertThat(problems(new AnswerRequest(null, Answer.NOT_FOR_US, DeclineReason.COST, null)))
                .isEmpty();
    }

    @Test
    void laterNeedsADayWithinAYear() {
        assertThat(problems(new AnswerRequest(null, Answer.LATER, null, null)))
                .containsExactly("until answer.until-missing");
        assertThat(problems(new AnswerRequest(null, Answer.LATER, null, TODAY)))
                .containsExactly("until answer.until-range");
        assertThat(problems(new AnswerRequest(null, Answer.LATER, null, TODAY.plusDays(366))))
                .containsExactly("until answer.until-range");
        assertThat(problems(new AnswerRequest(null, Answer.LATER, null, TODAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void interestNeedsNothingElse() {
        assertThat(problems(new AnswerRequest(null, Answer.INTERESTED, DeclineReason.COST, TODAY.plusDays(1))))
                .containsExactly("reason answer.not-with", "until answer.not-with");
        assertThat(problems(new AnswerRequest(null, null, null, null))).containsExactly("answer required");
    }

    private static List<String> problems(AnswerRequest request) {
        try {
            AnswerCheck.check(request, TODAY);
            return List.of();
        } catch (InvalidFields invalid) {
            return invalid.errors().stream().map(AnswerCheckTests::text).toList();
        }
    }

    private static String text(FieldProblem problem) {
        return problem.field() + " " + problem.code();
    }
}
