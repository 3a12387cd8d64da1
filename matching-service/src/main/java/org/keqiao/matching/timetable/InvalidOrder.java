package org.keqiao.matching.timetable;

/** The order isn't what its schema describes. */
class InvalidOrder extends RuntimeException {

    private final String field;

    InvalidOrder(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The path of what is wrong, such as {@code order.problem.wishes[3].party}; empty for the whole. */
    String field() {
        return field;
    }
}
