package org.keqiao.contracts.vocabulary;

/** The first thing that keeps two listings from being recommended to each other. */
public enum PairingObstacle implements Term {
    NONE("没有障碍，正在推荐", "None: it is recommended"),
    GATE("未通过准入条件", "A gate is closed"),
    NOT_A_CANDIDATE("检索未将其列为候选", "Search does not find one for the other"),
    BELOW_MINIMUM("匹配分低于推荐线", "The score is below the minimum"),
    NO_ROOM("推荐名额已被更合适的占满", "Better ones take the places"),
    TO_BE_MATCHED("符合条件，待下次匹配", "Nothing; the next match will tell");

    private final String chinese;
    private final String english;

    PairingObstacle(String chinese, String english) {
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
