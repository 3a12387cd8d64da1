package org.keqiao.web.fair.day;

import org.keqiao.contracts.vocabulary.Term;

/** What a participant wants to come next after a meeting. */
public enum NextStep implements Term {
    CONTINUE("继续对接", "Go on"),
    LATER("以后再说", "Later"),
    NONE("不再跟进", "Nothing");

    private final String chinese;
    private final String english;

    NextStep(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
