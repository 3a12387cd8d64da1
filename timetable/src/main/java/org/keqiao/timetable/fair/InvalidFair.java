package org.keqiao.timetable.fair;

/** An order that makes no sense. */
public final class InvalidFair extends RuntimeException {

    private final String field;

    InvalidFair(String field, String trouble) {
        super(field + " " + trouble);
        this.field = field;
    }

    /** The path of what is wrong, such as {@code problem.wishes[3].party}. */
    public String field() {
        return field;
    }
}
