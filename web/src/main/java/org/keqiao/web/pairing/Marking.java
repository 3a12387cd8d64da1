package org.keqiao.web.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keqiao.contracts.search.Segment;

/** Cuts a text into pieces, those that are one of the given terms marked. The pieces joined are the text. */
final class Marking {

    private final List<String> terms;

    Marking(List<String> terms) {
        this.terms = terms.stream()
                .filter(term -> !term.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    List<Segment> of(String text) {
        if (terms.isEmpty()) {
            return List.of(new Segment(text, false));
        }
        List<Segment> pieces = new ArrayList<>();
        Matcher found = anyTerm().matcher(text);
        int end = 0;
        while (found.find()) {
            add(pieces, text.substring(end, found.start()), false);
            add(pieces, found.group(), true);
            end = found.end();
        }
        add(pieces, text.substring(end), false);
        return pieces;
    }

    /** The longest term wins; a term of Latin letters or digits only as a whole word. */
    private Pattern anyTerm() {
        String alternatives = terms.stream().map(Marking::quoted).collect(Collectors.joining("|"));
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String quoted(String term) {
        String start = isLatin(term.charAt(0)) ? "(?<![\\p{IsLatin}\\d])" : "";
        String end = isLatin(term.charAt(term.length() - 1)) ? "(?![\\p{IsLatin}\\d])" : "";
        return start + Pattern.quote(term) + end;
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN || Character.isDigit(letter);
    }

    private static void add(List<Segment> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Segment(text, marked));
        }
    }
}
