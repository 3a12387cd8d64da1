package org.keqiao.contracts.vocabulary;

/** Who shall own what a demand leads to. */
public enum IpWish implements Term {
    DEMAND_SIDE("归需求方所有", "Demand side"),
    RESULT_SIDE("归成果方所有", "Result side"),
    SHARED("双方共有", "Shared"),
    NEGOTIABLE("可协商", "Negotiable");

    private final String chinese;
    private final String english;

    IpWish(String chinese, String english) {
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
