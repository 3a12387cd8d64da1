package org.keqiao.web.membership;

import org.keqiao.contracts.vocabulary.Term;

/** How far a coordinator has got with checking an organisation. */
enum Standing implements Term {
    PENDING("待核实", "To be verified"),
    VERIFIED("已核实", "Verified"),
    REFUSED("未通过", "Refused");

    private final String chinese;
    private final String english;

    Standing(String chinese, String english) {
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
