package org.keqiao.web.fair.standby;

import org.keqiao.contracts.vocabulary.Term;

/** How far an offered time has come. */
public enum OfferState implements Term {
    OPEN("待双方答复", "Waiting for both"),
    TAKEN("已约定", "Agreed"),
    DECLINED("有一方谢绝", "A side declined"),
    EXPIRED("逾期未答复", "Lapsed without an answer"),
    GONE("时间已被占用", "The time is gone");

    private final String chinese;
    private final String english;

    OfferState(String chinese, String english) {
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
