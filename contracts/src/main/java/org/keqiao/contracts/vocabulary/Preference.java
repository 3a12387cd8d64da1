package org.keqiao.contracts.vocabulary;

/** What a participant of a fair thinks of meeting another. */
public enum Preference implements Term {
    MUST("必谈", "Must", 4),
    WANT("想谈", "Want", 2),
    OPEN("可谈", "Open", 1),
    NO("不谈", "No", 0);

    private final String chinese;
    private final String english;
    private final int weight;

    Preference(String chinese, String english, int weight) {
        this.chinese = chinese;
        this.english = english;
        this.weight = weight;
    }

    /** By how much a side's preference multiplies the worth of a meeting: doubled by wanting it, doubled again by having to. */
    public int weight() {
        return weight;
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
