package org.keqiao.search.index;

/** Two characters of Unicode's private use area that stand around matches. No indexed text has them, so that nobody can forge a mark. */
public final class Marks {

    public static final char START = '\uE000';
    public static final char END = '\uE001';

    private Marks() {}

    static String without(String text) {
        return text.replace(START, ' ').replace(END, ' ');
    }
}
