package org.keqiao.web.notice;

import org.keqiao.contracts.vocabulary.Term;

/** How a person hears by e-mail of a group of notices. The inbox shows them all. */
public enum Delivery implements Term {
    AT_ONCE("立即", "At once"),
    DAILY("每日汇总", "Daily digest"),
    OFF("不发邮件", "No e-mail");

    private final String chinese;
    private final String english;

    Delivery(String chinese, String english) {
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
