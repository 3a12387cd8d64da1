package org.keqiao.web.fair.standby;

import org.keqiao.contracts.vocabulary.Term;

/** What became of a vacated time. */
public enum VacancyOutcome implements Term {
    FILLED("已补上", "Filled"),
    NOBODY("没有合适的候补", "Nobody left to ask"),
    TOO_LATE("已来不及", "Too late"),
    STOPPED("已停止候补", "Stopped");

    private final String chinese;
    private final String english;

    VacancyOutcome(String chinese, String english) {
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
