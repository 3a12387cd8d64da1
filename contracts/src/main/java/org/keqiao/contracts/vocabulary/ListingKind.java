package org.keqiao.contracts.vocabulary;

/** What a listing offers or seeks. The engine is agnostic of the kind: a pairing joins two different kinds. */
public enum ListingKind implements Term {
    RESULT("成果", "Result"),
    DEMAND("需求", "Demand");

    private final String chinese;
    private final String english;

    ListingKind(String chinese, String english) {
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
