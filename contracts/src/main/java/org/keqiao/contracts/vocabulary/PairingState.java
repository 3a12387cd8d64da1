package org.keqiao.contracts.vocabulary;

/** State of a recommended pairing. */
public enum PairingState implements Term {
    RECOMMENDED("推荐中", "Recommended"),
    SUPERSEDED("已被取代", "Superseded"),
    WITHDRAWN("已撤销", "Withdrawn");

    private final String chinese;
    private final String english;

    PairingState(String chinese, String english) {
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
