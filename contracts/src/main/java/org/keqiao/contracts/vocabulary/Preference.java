package org.keqiao.contracts.vocabulary;

/** What a participant of a fair thinks of meeting another. */
public enum Preference implements Term {
    MUST("必谈", "Must"),
    WANT("想谈", "Want"),
    OPEN("可谈", "Open"),
    NO("不谈", "No");

    private final String chinese;
    private final String english;

    Preference(String chinese, String english) {
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
