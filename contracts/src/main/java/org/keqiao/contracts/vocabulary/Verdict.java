package org.keqiao.contracts.vocabulary;

/** What a reason says of a pairing. */
public enum Verdict implements Term {
    FITS("符合", "Fits"),
    OPEN("待确认", "Open"),
    AGAINST("不符", "Against");

    private final String chinese;
    private final String english;

    Verdict(String chinese, String english) {
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
