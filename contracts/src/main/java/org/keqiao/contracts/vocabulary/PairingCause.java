package org.keqiao.contracts.vocabulary;

/** Why a pairing is in its state. */
public enum PairingCause implements Term {
    MATCHED("评分匹配", "Matched by score"),
    BY_HAND("人工推荐", "Recommended by hand"),
    OUTRANKED("不再入选", "No longer among the best"),
    LISTING_CLOSED("一方已下线", "A listing is closed"),
    DECLINED("一方认为不合适", "A side declined"),
    CORRECTED("技术经理人撤回", "Withdrawn by a coordinator");

    private final String chinese;
    private final String english;

    PairingCause(String chinese, String english) {
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
