package org.keqiao.web.coach;

import org.keqiao.contracts.vocabulary.Term;

/** How much a piece of advice matters. */
public enum Severity implements Term {
    /** As long as it stands, nothing is published. */
    BLOCKER("必须修改", "Must be mended"),
    /** Readers pass over listings like this. */
    MAJOR("建议补充", "Readers will miss"),
    MINOR("可以更好", "Could be better");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
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
