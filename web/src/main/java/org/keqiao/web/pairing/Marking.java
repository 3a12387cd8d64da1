package org.keqiao.web.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.term.TechnicalTerms;
import org.keqiao.contracts.term.TermMention;

/**
 * Cuts a text into pieces, those that are one of the given terms marked. The pieces joined are the text. Of overlapping terms the longest
 * wins, and none is marked that begins or ends inside another technical term, such as 化物电解质 in 硫化物电解质.
 */
final class Marking {

    /** Fewer characters are no word of their own, so that what they are cut off from is none either. */
    private static final int SHORTEST_WORD = 2;

    /** A piece of the text, from its first character to behind its last. */
    private record Span(int start, int end) {

        int length() {
            return end - start;
        }

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }

        /** Whether one of the edges cuts the other into something that is no word. */
        boolean cuts(Span other) {
            boolean cutsStart = start > other.start && start < other.end;
            boolean cutsEnd = end > other.start && end < other.end;
            boolean inside = cutsStart && cutsEnd;
            boolean across = (cutsStart && end > other.end) || (cutsEnd && start < other.start);
            boolean sliver =
                    (cutsStart && start - other.start < SHORTEST_WORD) || (cutsEnd && other.end - end < SHORTEST_WORD);
            return inside || across || sliver;
        }
    }

    private final List<String> terms;

    Marking(List<String> terms) {
        this.terms = terms.stream().filter(term -> !term.isBlank()).toList();
    }

    List<Segment> of(String text) {
        List<Segment> pieces = new ArrayList<>();
        int end = 0;
        for (Span mark : marks(text)) {
            add(pieces, text.substring(end, mark.start()), false);
            add(pieces, text.substring(mark.start(), mark.end()), true);
            end = mark.end();
        }
        add(pieces, text.substring(end), false);
        return pieces;
    }

    /** In the order of the text. */
    private List<Span> marks(String text) {
        List<Span> known = knownTermsIn(text);
        List<Span> marks = new ArrayList<>();
        terms.stream()
                .flatMap(term -> occurrences(term, text).stream())
                .filter(span -> known.stream().noneMatch(span::cuts))
                .sorted(Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start))
                .filter(span -> marks.stream().noneMatch(span::overlaps))
                .forEach(marks::add);
        marks.sort(Comparator.comparingInt(Span::start));
        return marks;
    }

    /** The curated technical terms in Chinese; Latin words are told apart by their blanks. */
    private static List<Span> knownTermsIn(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (TermMention mention : TechnicalTerms.curated().in(text)) {
            int start = text.indexOf(mention.name(), from);
            if (start >= 0) {
                from = start + mention.name().length();
                spans.add(new Span(start, from));
            }
        }
        return spans;
    }

    private static List<Span> occurrences(String term, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = pattern(term).matcher(text);
        while (found.find()) {
            spans.add(new Span(found.start(), found.end()));
        }
        return spans;
    }

    /** A term of Latin letters or digits only as a whole word. */
    private static Pattern pattern(String term) {
        String start = isLatin(term.charAt(0)) ? "(?<![\\p{IsLatin}\\d])" : "";
        String end = isLatin(term.charAt(term.length() - 1)) ? "(?![\\p{IsLatin}\\d])" : "";
        return Pattern.compile(start + Pattern.quote(term) + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
