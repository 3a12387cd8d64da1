package org.keqiao.matching.scoring;

import java.util.function.IntPredicate;
import org.keqiao.contracts.term.TechnicalTerms;

/**
 * Takes from a shared term the piece of a longer word that stands at its start or end. Two texts of 硫化物固态电解质 and of
 * 卤化物固态电解质 share 化物固态电解质, but the term is 固态电解质. Chinese has no blanks, so a piece is told by three signs: in both texts
 * a character runs on beyond the edge, nothing that ends a word stands there, and a term that is known begins a little further in.
 */
final class WordEdges {

    private static final String BETWEEN_WORDS = "的了和与及或而其该把被将是为对在以从使并等中后时用于由至到";
    private static final String BOUND = "化物性率度剂质式型级类者";
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_GENERIC = 4;
    private static final int MOST_CUT = 3;
    private static final int SHORTEST = 2;

    private final TechnicalTerms known = TechnicalTerms.curated();
    private final Background background;

    WordEdges(Background background) {
        this.background = background;
    }

    /**
     * The whole words of a term that stands in the demand from start to end, and somewhere in the result.
     *
     * @return a part of the term, possibly all of it
     */
    String whole(String demand, int start, int end, String result) {
        String term = demand.substring(start, end);
        boolean startIsCut = startsInWord(demand, start) && everywhere(term, result, at -> startsInWord(result, at));
        boolean endIsCut =
                endsInWord(demand, end) && everywhere(term, result, at -> endsInWord(result, at + term.length()));
        int from = startIsCut ? cutAtStart(term) : 0;
        int to = term.length() - (endIsCut ? cutAtEnd(term) : 0);
        return to - from < SHORTEST ? term : term.substring(from, to);
    }

    private static boolean everywhere(String term, String text, IntPredicate condition) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            if (!condition.test(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsInWord(String text, int at) {
        if (at == 0 || !runsOn(text.charAt(at - 1)) || !Character.isIdeographic(text.charAt(at))) {
            return false;
        }
        for (int length = SHORTEST; length <= LONGEST_NAME && length <= at; length++) {
            if (isWord(text.substring(at - length, at))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsInWord(String text, int at) {
        if (at >= text.length() || !runsOn(text.charAt(at)) || !Character.isIdeographic(text.charAt(at - 1))) {
            return false;
        }
        for (int length = SHORTEST; length <= LONGEST_NAME && at + length <= text.length(); length++) {
            if (isWord(text.substring(at, at + length))) {
                return false;
            }
        }
        return true;
    }

    private int cutAtStart(String term) {
        for (int cut = 0; cut <= MOST_CUT && cut < term.length(); cut++) {
            if (startsWithKnown(term.substring(cut))) {
                return cut;
            }
        }
        int bound = 0;
        while (bound < term.length() && BOUND.indexOf(term.charAt(bound)) >= 0) {
            bound++;
        }
        return bound;
    }

    private int cutAtEnd(String term) {
        for (int cut = 0; cut <= MOST_CUT && cut < term.length(); cut++) {
            if (endsWithKnown(term.substring(0, term.length() - cut))) {
                return cut;
            }
        }
        return 0;
    }

    private boolean startsWithKnown(String text) {
        for (int length = SHORTEST; length <= Math.min(LONGEST_NAME, text.length()); length++) {
            if (isKnown(text.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithKnown(String text) {
        for (int length = SHORTEST; length <= Math.min(LONGEST_NAME, text.length()); length++) {
            if (isKnown(text.substring(text.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String text) {
        return (text.length() <= LONGEST_GENERIC && background.isGeneric(text)) || isKnown(text);
    }

    private boolean isKnown(String text) {
        return known.named(text).isPresent();
    }

    private static boolean runsOn(char character) {
        return Character.isIdeographic(character) && BETWEEN_WORDS.indexOf(character) < 0;
    }
}
