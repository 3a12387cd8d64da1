package org.keqiao.web.account;

import org.keqiao.contracts.vocabulary.Term;

/** What a person may do. A role is held by an account, and so by every API token of the account. */
public enum Role implements Term {
    RESEARCHER("科研人员", "Researcher"),
    OFFICE("成果转化办公室", "Transfer office"),
    FIRM_MEMBER("企业成员", "Firm member"),
    COORDINATOR("技术经理人", "Coordinator"),
    ADMINISTRATOR("管理员", "Administrator");

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
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

    public String authority() {
        return "ROLE_" + name();
    }

    /** Coordinators and administrators act for organisations other than their own. */
    public boolean actsForOthers() {
        return this == COORDINATOR || this == ADMINISTRATOR;
    }
}
