package org.keqiao.web.security;

import java.util.Arrays;

/** How a route answers, as far as access goes. The cells of {@code routes.txt}. */
enum Answer {
    /** Whatever the route does, be it to say that the form is empty. */
    OK("ok"),
    SIGN_IN("in"),
    FORBIDDEN("no"),
    NOT_FOUND("404");

    private final String cell;

    Answer(String cell) {
        this.cell = cell;
    }

    static Answer of(String cell) {
        return Arrays.stream(values())
                .filter(answer -> answer.cell.equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cell of routes.txt: " + cell));
    }

    static Answer of(int status, String location) {
        return switch (status) {
            case 401 -> SIGN_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 429 -> throw new AssertionError("Too many requests: raise keqiao.rate-limit.* in WebEngines");
            default -> {
                if (status >= 500) {
                    throw new AssertionError("Answered " + status);
                }
                yield location.endsWith("/login") ? SIGN_IN : OK;
            }
        };
    }

    @Override
    public String toString() {
        return cell;
    }
}
