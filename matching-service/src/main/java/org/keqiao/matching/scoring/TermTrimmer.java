package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes from a common run what does not belong to a term: particles, and generic words at its ends, but no piece of a longer word. */
final class TermTrimmer {

    private static final String SEPARATORS = "的了";
    private static final String NOT_AT_START = "和与及或而其该把被将是可不中等后时下上";
    private static final String NOT_AT_END = "和与及或而其该把被将是对为在以从使并等中后时可不";

    /** What makes another word of the one before, as 化 of 自动 makes 自动化; and words that only begin with such a character. */
    private static final String SUFFIXES = "化性型式率度级类";

    private static final Set<String> NO_SUFFIXES = Set.of(
            "化学", "化工", "化合", "化纤", "化成", "化验", "性能", "性状", "性质", "型材", "型号", "型钢", "型腔", "型面", "式样", "度量", "级联", "级配",
            "类脑", "类金");

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
            if (isGeneric(run.subList(0, length)) && !goesOn(run, length)) {
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

    /** Whether the word before this place ends only later: 自动 of 自动化贴装 cut away would leave 化贴装. */
    private static boolean goesOn(List<Token> run, int at) {
        return isOneOf(SUFFIXES, run.get(at))
                && !NO_SUFFIXES.contains(run.get(at).text() + run.get(at + 1).text());
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
