package org.keqiao.web.fair;

import org.keqiao.contracts.vocabulary.Term;

/** How far a fair has come. */
public enum FairState implements Term {
    DRAFT("草稿", "Draft"),
    OPEN("报名中", "Open for registration"),
    CLOSED("报名截止", "Registration closed"),
    PUBLISHED("日程已发布", "Timetable published"),
    HELD("已举办", "Held"),
    CANCELLED("已取消", "Cancelled");

    private final String chinese;
    private final String english;

    FairState(String chinese, String english) {
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

    /** Whether nothing more is expected of it. */
    public boolean isOver() {
        return this == HELD || this == CANCELLED;
    }
}
