package org.keqiao.contracts.vocabulary;

/** How strictly a scheduling rule is kept. */
public enum RuleLevel implements Term {
    BLOCK("禁止", "Block"),
    WARN("提醒", "Warn"),
    IGNORE("忽略", "Ignore");

    private final String chinese;
    private final String english;

    RuleLevel(String chinese, String english) {
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
