package org.keqiao.contracts.vocabulary;

/** Why a side says that a pairing is not for it. */
public enum DeclineReason implements Term {
    OTHER_FIELD("不是我们的领域", "Not our field"),
    TOO_EARLY("成熟度太低", "Too early"),
    BENEFIT_UNCLEAR("相对现有方案的优势不清", "Benefit over today's unclear"),
    MARKET_UNCLEAR("市场前景不清", "Route to market unclear"),
    DESCRIPTION_UNCLEAR("描述不清", "Description unclear"),
    SCIENCE_DOUBTED("技术原理存疑", "Science doubted"),
    IP_POSITION("知识产权不合适", "IP position"),
    COST("费用", "Cost"),
    TIMING("时机不合适", "Timing"),
    ALTERNATIVE("已有其他方案", "Have an alternative");

    private final String chinese;
    private final String english;

    DeclineReason(String chinese, String english) {
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
