package org.keqiao.web.coach;

import java.util.List;

/**
 * One thing to mend or to add. The bundle {@code messages/coach} has the words: {@code coach.<code>} says what is missing,
 * {@code coach.<code>.remedy} how to mend it; both see the arguments.
 *
 * @param field which field to go to, as requests name it
 */
record Advice(Severity severity, String code, String field, List<Object> arguments) {

    Advice {
        arguments = List.copyOf(arguments);
    }

    static Advice blocker(String code, String field, Object... arguments) {
        return new Advice(Severity.BLOCKER, code, field, List.of(arguments));
    }

    static Advice major(String code, String field, Object... arguments) {
        return new Advice(Severity.MAJOR, code, field, List.of(arguments));
    }

    static Advice minor(String code, String field, Object... arguments) {
        return new Advice(Severity.MINOR, code, field, List.of(arguments));
    }
}
