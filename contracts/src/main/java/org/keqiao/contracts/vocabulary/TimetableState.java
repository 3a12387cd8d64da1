package org.keqiao.contracts.vocabulary;

/** How far an ordered timetable is. */
public enum TimetableState implements Term {
    QUEUED("排队中", "Waiting", false),
    SOLVING("编排中", "Being made", false),
    DONE("已完成", "Made", true),
    CANCELLED("已停止", "Stopped", true),
    FAILED("未成功", "Failed", true);

    private final String chinese;
    private final String english;
    private final boolean ended;

    TimetableState(String chinese, String english, boolean ended) {
        this.chinese = chinese;
        this.english = english;
        this.ended = ended;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether nothing more will come of it. */
    public boolean isEnded() {
        return ended;
    }
}
