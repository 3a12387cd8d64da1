package org.keqiao.reading.element;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the five elements out of prose, clause by clause. A phrase is verbatim, without the cue that only leads to it. */
public final class ElementReader {

    private static final Cues CUES = new Cues("cues-1.tsv");
    private static final StockPhrases STOCK = new StockPhrases("stock-1.txt");
    private static final Beginnings BEGINNINGS = new Beginnings("beginnings-1.tsv", CUES);
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？,;:!?（）()\\n]|\\.(?=\\s|$)");
    private static final String AT_AN_END = "的了和与及等并后时中来以而、";
    static final int LONGEST = 26;
    private static final int LONGEST_LATIN = 70;
    private static final int SHORTEST = 3;
    private static final int WORDS_BEFORE_A_HEAD = 3;

    private final Elements elements = new Elements();

    private ElementReader() {}

    public static Elements read(String prose) {
        ElementReader reader = new ElementReader();
        for (String clause : CLAUSE_END.split(prose)) {
            reader.readClause(clause.strip());
        }
        return reader.elements;
    }

    private void readClause(String clause) {
        String lower = lower(clause);
        for (int at = 0; at < clause.length(); at++) {
            Cue cue = CUES.at(lower, at);
            if (cue != null) {
                add(clause, lower, at, cue);
                at += cue.word().length() - 1;
            }
        }
    }

    /** Letter by letter, so that every place stays the same: {@code İ} would become two. */
    private static String lower(String clause) {
        StringBuilder lower = new StringBuilder(clause);
        for (int at = 0; at < clause.length(); at++) {
            lower.setCharAt(at, Character.toLowerCase(clause.charAt(at)));
        }
        return lower.toString();
    }

    private void add(String clause, String lower, int at, Cue cue) {
        int after = at + cue.word().length();
        switch (cue.kind()) {
            case LEAD -> keep(cue, clause.substring(after, endFrom(lower, after, cue)), 0);
            case SELF ->
                keep(
                        cue,
                        clause.substring(at, endFrom(lower, after, cue)),
                        cue.word().length());
            case HEAD ->
                keep(
                        cue,
                        clause.substring(startBefore(clause, lower, at, cue), after),
                        cue.word().length());
        }
    }

    /** A phrase must say more than its cue, and name something. */
    private void keep(Cue cue, String phrase, int ofCue) {
        int most = cue.isLatin() ? LONGEST_LATIN : LONGEST;
        String text = stripped(phrase.strip());
        if (text.length() >= Math.max(SHORTEST, ofCue + 2) && text.length() <= most && !STOCK.contain(text)) {
            elements.add(cue.element(), text);
        }
    }

    private static String stripped(String phrase) {
        int end = phrase.length();
        while (end > 0 && AT_AN_END.indexOf(phrase.charAt(end - 1)) >= 0) {
            end--;
        }
        return phrase.substring(0, end).strip();
    }

    /** A phrase ends with its clause, or where the next one begins that a word leads to. */
    private static int endFrom(String lower, int from, Cue cue) {
        for (int at = from + 1; at < lower.length(); at++) {
            Cue next = CUES.at(lower, at);
            if (next != null && next.kind() != Cue.Kind.HEAD && next.element() != cue.element()) {
                return at;
            }
        }
        return lower.length();
    }

    private static int startBefore(String clause, String lower, int at, Cue cue) {
        return cue.isLatin() ? wordsBefore(clause, at) : BEGINNINGS.before(lower, at);
    }

    private static int wordsBefore(String clause, int at) {
        int start = at;
        for (int words = 0; words < WORDS_BEFORE_A_HEAD && start > 0; words++) {
            int space = clause.lastIndexOf(' ', start - 2);
            if (isFunctionWord(clause.substring(space + 1, start).strip())) {
                return start;
            }
            start = space + 1;
        }
        return start;
    }

    private static boolean isFunctionWord(@Nullable String word) {
        return word == null
                || word.length() <= 2
                || Pattern.matches("(?i)the|and|for|with|our|from|that|are|was|has|this|into|wanted|seeking", word);
    }
}
