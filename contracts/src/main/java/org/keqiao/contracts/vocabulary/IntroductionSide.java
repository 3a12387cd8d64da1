package org.keqiao.contracts.vocabulary;

/** The two sides of an introduction. */
public enum IntroductionSide implements Term {
    RESULT("成果方", "Result side"),
    DEMAND("需求方", "Demand side");

    private final String chinese;
    private final String english;

    IntroductionSide(String chinese, String english) {
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

    public IntroductionSide other() {
        return this == RESULT ? DEMAND : RESULT;
    }
}
