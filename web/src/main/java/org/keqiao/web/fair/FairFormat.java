package org.keqiao.web.fair;

import org.keqiao.contracts.vocabulary.Term;

/** Where people meet. */
public enum FairFormat implements Term {
    ON_SITE("线下", "On site"),
    ONLINE("线上", "Online"),
    HYBRID("线上线下结合", "On site and online");

    private final String chinese;
    private final String english;

    FairFormat(String chinese, String english) {
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
