package org.keqiao.web.fair.meeting;

import org.keqiao.contracts.vocabulary.Term;

/** How far a meeting of two participants has come. */
public enum MeetingState implements Term {
    REQUESTED("待答复", "Waiting for an answer"),
    ACCEPTED("已同意", "Accepted"),
    DECLINED("已谢绝", "Declined"),
    EXPIRED("逾期未答复", "Lapsed without an answer"),
    SCHEDULED("已排定", "Scheduled"),
    HELD("已洽谈", "Held"),
    NO_SHOW("有一方未到", "A side did not come"),
    CANCELLED("已取消", "Cancelled"),
    FOLLOW_UP("跟进中", "Followed up");

    private final String chinese;
    private final String english;

    MeetingState(String chinese, String english) {
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

    /** Whether it has its time and table. */
    public boolean isPlaced() {
        return this == SCHEDULED || tookPlaceInTime();
    }

    /** Whether its time has come and somebody said what happened. */
    public boolean tookPlaceInTime() {
        return this == HELD || this == NO_SHOW || this == FOLLOW_UP;
    }

    /** Whether the two may ask for another. */
    public boolean isOver() {
        return this == DECLINED || this == EXPIRED || this == CANCELLED;
    }
}
