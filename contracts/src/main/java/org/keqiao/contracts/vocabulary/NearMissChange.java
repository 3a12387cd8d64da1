package org.keqiao.contracts.vocabulary;

/** The one thing that would have to be otherwise for a pair to be recommended. */
public enum NearMissChange implements Term {
    READINESS("提高技术成熟度", "A higher readiness level"),
    READINESS_STATED("说明技术成熟度", "Readiness stated"),
    COOPERATION("接受对方的合作方式", "A way of cooperation that the other accepts"),
    COOPERATION_STATED("说明合作方式", "Ways of cooperation stated"),
    INDICATOR_RELAXED("放宽一项指标", "One indicator relaxed"),
    INDICATOR_STATED("说明指标是否达到", "Indicators answered"),
    BUDGET("预算与报价接近", "Budget and price brought together"),
    INDUSTRY("选择同一产业", "One industry named by both"),
    DEADLINE("延长需求截止日期", "A later deadline"),
    OPENED("重新接受合作意向", "Opened for interest again"),
    IP_SETTLED("解决权属争议", "The dispute on intellectual property settled");

    private final String chinese;
    private final String english;

    NearMissChange(String chinese, String english) {
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
