package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;

/** Takes from a common run what does not belong to a term: particles, and generic words at its ends. */
final class TermTrimmer {

    private static final String SEPARATORS = "的了";
    private static final String NOT_AT_START = "和与及或而其该把被将是可不中等后时下上";
    private static final String NOT_AT_END = "和与及或而其该把被将是对为在以从使并等中后时可不";
    private static final int LONGEST_GENERIC = 4;
    private static final int SHORTEST = 2;

    private final Background background;

    TermTrimmer(Background background) {
        this.background = background;
    }

    List<List<Token>> termsIn(List<Token> run) {
        List<List<Token>> terms = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= run.size(); i++) {
            if (i == run.size() || SEPARATORS.contains(run.get(i).text())) {
                if (i > start) {
                    terms.add(trimmed(run.subList(start, i)));
                }
                start = i + 1;
            }
        }
        return terms;
    }

    private List<Token> trimmed(List<Token> run) {
        List<Token> rest = run;
        for (int cut = atStart(rest); cut > 0; cut = atStart(rest)) {
            rest = rest.subList(cut, rest.size());
        }
        for (int cut = atEnd(rest); cut > 0; cut = atEnd(rest)) {
            rest = rest.subList(0, rest.size() - cut);
        }
        return rest;
    }

    /** How many tokens to take away; none when too little of a term would stay. */
    private int atStart(List<Token> run) {
        if (run.size() > 1 && isOneOf(NOT_AT_START, run.getFirst())) {
            return 1;
        }
        for (int length = Math.min(LONGEST_GENERIC, run.size() - SHORTEST); length > 0; length--) {
            if (isGeneric(run.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private int atEnd(List<Token> run) {
        if (run.size() > 1 && isOneOf(NOT_AT_END, run.getLast())) {
            return 1;
        }
        for (int length = Math.min(LONGEST_GENERIC, run.size() - SHORTEST); length > 0; length--) {
            if (isGeneric(run.subList(run.size() - length, run.size()))) {
                return length;
            }
        }
        return 0;
    }

    private boolean isGeneric(List<Token> word) {
        StringBuilder text = new StringBuilder();
        word.forEach(token -> text.append(token.text()));
        return background.isGeneric(text.toString());
    }

    private static boolean isOneOf(String characters, Token token) {
        return token.ideograph() && characters.contains(token.text());
    }
}
