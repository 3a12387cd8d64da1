package org.keqiao.contracts.vocabulary;

/** How an indicator of a demand compares. */
public enum IndicatorOperator implements Term {
    AT_LEAST("≥", "at least"),
    AT_MOST("≤", "at most"),
    EQUAL("=", "equal to"),
    RANGE("区间", "between");

    private final String chinese;
    private final String english;

    IndicatorOperator(String chinese, String english) {
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
