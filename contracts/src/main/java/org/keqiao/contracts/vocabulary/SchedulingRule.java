package org.keqiao.contracts.vocabulary;

/** A rule of a fair's timetable. */
public enum SchedulingRule implements Term {
    ONE_MEETING_PER_PARTY_AT_A_TIME("同一时段一方只安排一场", "One meeting per party at a time"),
    ONE_MEETING_PER_TABLE_AT_A_TIME("同一时段一桌只安排一场", "One meeting per table at a time"),
    ONE_MEETING_PER_WISH("同一意向只安排一场", "One meeting per wish"),
    NO_MEANS_NEVER("一方不谈则不安排", "No means never"),
    PARTY_IS_THERE("双方均在场", "Both parties are there"),
    PARTY_HAS_CAPACITY("不超过各方场次上限", "No more meetings than a party asked for"),
    TABLE_IS_OPEN("洽谈桌可用", "The table is open"),
    TABLE_SEATS_ALL("座位足够", "The table seats all"),
    REMOTE_NEEDS_SCREEN("线上参会须有屏幕", "Remote parties need a screen"),
    TIME_TO_WALK("留足换场时间", "Time to walk between rooms"),
    PIN_IS_KEPT("固定的安排不动", "Pinned meetings stay");

    private final String chinese;
    private final String english;

    SchedulingRule(String chinese, String english) {
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
