package org.keqiao.contracts.vocabulary;

/** State of the intellectual property of a result. */
public enum IpStatus implements Term {
    NONE_APPLIED("未申请", "None applied for"),
    SECRET_KNOW_HOW("技术秘密", "Secret know-how"),
    APPLIED("已申请未授权", "Applied for, not granted"),
    GRANTED("已授权", "Granted"),
    DISPUTED("权属有争议", "In dispute");

    private final String chinese;
    private final String english;

    IpStatus(String chinese, String english) {
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
