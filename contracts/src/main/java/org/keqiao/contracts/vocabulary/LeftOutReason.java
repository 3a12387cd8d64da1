package org.keqiao.contracts.vocabulary;

/** Why a wish has no meeting. */
public enum LeftOutReason implements Term {
    DECLINED("有一方选择不谈", "One side said no"),
    NEVER_THERE_TOGETHER("没有共同在场的时段", "Never there at the same time"),
    PARTY_FULL("有一方场次已满", "A party has all the meetings it asked for"),
    NO_COMMON_FREE_SLOT("没有共同空闲的时段", "No common free slot"),
    NO_TABLE("共同空闲的时段没有合适的洽谈桌", "No suitable table when both are free");

    private final String chinese;
    private final String english;

    LeftOutReason(String chinese, String english) {
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
