package org.keqiao.web.feed;

import java.util.regex.Pattern;

/** A place in the feed, as readers carry it. They need not know that it is a number. */
final class Cursor {

    private static final Pattern FORM = Pattern.compile("p(\\d{1,18})");

    private Cursor() {}

    static String after(long position) {
        return "p" + position;
    }

    /** @throws InvalidCursor when the feed has never given it */
    static long position(String cursor) {
        var form = FORM.matcher(cursor.strip());
        if (!form.matches()) {
            throw new InvalidCursor();
        }
        return Long.parseLong(form.group(1));
    }
}
