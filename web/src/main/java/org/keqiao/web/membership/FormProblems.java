package org.keqiao.web.membership;

import java.util.Map;
import org.keqiao.web.problem.FieldMessage;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Shows what only the store could find, such as a name that is taken, beside the field of the form. */
@Component
class FormProblems {

    private final FieldMessages messages;

    FormProblems(FieldMessages messages) {
        this.messages = messages;
    }

    /**
     * @param paths where in the form a field stands that does not stand on top
     * @throws Problem when no field of the form is to blame
     */
    void show(Problem problem, BindingResult form, Map<String, String> paths) {
        if (problem.errors().isEmpty()) {
            throw problem;
        }
        problem.errors().forEach(error -> {
            FieldMessage message = messages.of(error);
            form.rejectValue(
                    paths.getOrDefault(error.field(), error.field()),
                    error.code(),
                    message.message() + " · " + message.remedy());
        });
    }
}
