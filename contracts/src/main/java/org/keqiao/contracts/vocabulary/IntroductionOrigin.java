package org.keqiao.contracts.vocabulary;

/** How the two sides of an introduction came to know of each other. */
public enum IntroductionOrigin implements Term {
    RECOMMENDED("系统推荐", "Recommended"),
    FOUND("自主检索", "Found by searching"),
    FAIR("对接会", "Matchmaking event");

    private final String chinese;
    private final String english;

    IntroductionOrigin(String chinese, String english) {
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
