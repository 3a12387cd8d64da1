package org.keqiao.web.timetable;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The solving service doesn't take the order, because it makes no sense; sending it again wouldn't help. */
final class OrderRefused extends RuntimeException {

    private static final Pattern PIN = Pattern.compile("order\\.problem\\.pins\\[(\\d+)].*");

    private final String field;

    /** @param field path of what is wrong, such as {@code order.problem.pins[0]}; may be empty */
    OrderRefused(String field, String detail) {
        super(detail);
        this.field = field;
    }

    /** Which pin can't be kept, by its number; empty when something else is wrong. */
    OptionalInt pin() {
        Matcher pin = PIN.matcher(field);
        return pin.matches() ? OptionalInt.of(Integer.parseInt(pin.group(1))) : OptionalInt.empty();
    }
}
