package org.keqiao.web.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;

/** The rules of an answer. */
final class AnswerCheck {

    private static final int MOST_DAYS = 365;

    private AnswerCheck() {}

    /** @throws InvalidFields with everything that is wrong */
    static Answer check(AnswerRequest request, LocalDate today) {
        Answer answer = request.answer();
        if (answer == null) {
            throw new InvalidFields(List.of(FieldProblem.of("answer", "required")));
        }
        List<FieldProblem> problems = new ArrayList<>();
        checkBelongs("reason", request.reason(), answer, Answer.NOT_FOR_US, problems);
        checkBelongs("until", request.until(), answer, Answer.LATER, problems);
        if (problems.isEmpty() && request.until() != null) {
            checkDay(request.until(), today, problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        return answer;
    }

    private static void checkBelongs(
            String field, @Nullable Object value, Answer answer, Answer its, List<FieldProblem> problems) {
        if (answer == its && value == null) {
            problems.add(FieldProblem.of(field, "answer." + field + "-missing"));
        } else if (answer != its && value != null) {
            problems.add(FieldProblem.of(field, "answer.not-with", answer.name(), its.name()));
        }
    }

    private static void checkDay(LocalDate until, LocalDate today, List<FieldProblem> problems) {
        LocalDate last = today.plusDays(MOST_DAYS);
        if (!until.isAfter(today) || until.isAfter(last)) {
            problems.add(FieldProblem.of(
                    "until", "answer.until-range", today.plusDays(1).toString(), last.toString()));
        }
    }
}
