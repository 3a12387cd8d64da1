package org.keqiao.contracts.vocabulary;

/** Who owns a result. */
public enum Ownership implements Term {
    UNIT_OWNED("单位所有", "Owned by the institution"),
    SHARED_OWNERSHIP("赋予所有权份额", "Share of ownership granted to inventors"),
    LONG_TERM_USE("长期使用权", "Long-term right of use granted to inventors");

    private final String chinese;
    private final String english;

    Ownership(String chinese, String english) {
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
