package org.keqiao.contracts.vocabulary;

/** What one side says to a recommended pairing. */
public enum Answer implements Term {
    INTERESTED("感兴趣", "Interested"),
    NOT_FOR_US("不合适", "Not for us"),
    LATER("稍后", "Later");

    private final String chinese;
    private final String english;

    Answer(String chinese, String english) {
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
