package org.keqiao.contracts.vocabulary;

/** Life of a listing. Only {@link #PUBLISHED} is live. */
public enum ListingState implements Term {
    DRAFT("草稿", "Draft"),
    SUBMITTED("待审核", "In review"),
    RETURNED("已退回", "Returned"),
    PUBLISHED("已发布", "Published"),
    EXPIRED("已过期", "Expired"),
    WITHDRAWN("已撤回", "Withdrawn"),
    CONCLUDED("已成交", "Concluded");

    private final String chinese;
    private final String english;

    ListingState(String chinese, String english) {
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
