package org.keqiao.contracts.vocabulary;

/** Why an order got no timetable. */
public enum TimetableFailure implements Term {
    MAKES_NO_SENSE("编排要求自相矛盾", "The order contradicts itself"),
    BREAKS_RULES("结果未通过独立检查，已弃用", "The result did not pass the independent check and was thrown away"),
    GIVEN_UP("多次中断，已放弃", "Given up after several interruptions"),
    ERROR("编排程序出错", "An error of the solver");

    private final String chinese;
    private final String english;

    TimetableFailure(String chinese, String english) {
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
