package org.keqiao.contracts.vocabulary;

/** How far an introduction has come, from the first interest to what came of it. */
public enum IntroductionState implements Term {
    INTERESTED("有意向", "Interested"),
    INTRODUCED("已引荐", "Introduced"),
    NEGOTIATING("洽谈中", "Negotiating"),
    SIGNED("已签约", "Signed"),
    LANDED("已落地", "Landed"),
    CLOSED("已结束", "Closed");

    private final String chinese;
    private final String english;

    IntroductionState(String chinese, String english) {
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

    /** Whether nothing more is expected of it. */
    public boolean isOver() {
        return this == LANDED || this == CLOSED;
    }
}
