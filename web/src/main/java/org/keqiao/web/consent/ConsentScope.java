package org.keqiao.web.consent;

import org.keqiao.contracts.vocabulary.Term;

/** What coordinators may do for an organisation that has consented. */
public enum ConsentScope implements Term {
    LISTINGS("发布和维护成果与需求", "Post and look after listings"),
    INTRODUCTIONS("回应推荐与引荐", "Answer pairings and introductions"),
    FAIRS("报名对接会", "Register for fairs");

    private final String chinese;
    private final String english;

    ConsentScope(String chinese, String english) {
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
