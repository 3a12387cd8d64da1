package org.keqiao.contracts.vocabulary;

/** The named parts that a pairing's score is the sum of. */
public enum PartName implements Term {
    WORDS("用词", "Words"),
    MEANING("语义", "Meaning"),
    TERMS("共有术语", "Shared terms"),
    ELEMENTS("五要素", "Five elements"),
    INDUSTRY("产业", "Industry"),
    READINESS("成熟度", "Readiness"),
    COOPERATION("合作方式", "Cooperation mode"),
    BUDGET("预算", "Budget"),
    INDICATORS("技术指标", "Indicators"),
    ZONE("区域", "Zone"),
    FRESHNESS("时效", "Freshness");

    private final String chinese;
    private final String english;

    PartName(String chinese, String english) {
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
