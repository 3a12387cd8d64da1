package org.keqiao.web.timetable;

import org.keqiao.contracts.vocabulary.Term;

/** Why a timetable was ordered. */
public enum VersionCause implements Term {
    NEW("重新编排", "Made anew"),
    REPAIR("按变更调整", "Repaired"),
    BY_HAND("手工调整", "Changed by hand");

    private final String chinese;
    private final String english;

    VersionCause(String chinese, String english) {
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
