package org.keqiao.contracts.vocabulary;

/** What must hold before two listings may be recommended to each other at all, whatever their score. */
public enum Gate implements Term {
    TWO_KINDS("一方为成果、另一方为需求", "One is a result, the other a demand"),
    TWO_OWNERS("分属不同单位", "Of two organisations"),
    LIVE("已发布且在有效期内", "Published and valid"),
    OPEN_FOR_INTEREST("接受合作意向", "Open for interest"),
    NOT_CLASSIFIED("不含密级标志", "Bears no classification mark"),
    IP_UNDISPUTED("知识产权权属无争议", "Intellectual property not in dispute"),
    BEFORE_DEADLINE("未过需求截止日期", "Before the demand's deadline"),
    NOT_DECLINED("双方均未答复“不合适”", "Neither side declined"),
    NOT_CORRECTED("未被技术经理人撤回", "Not withdrawn by a coordinator");

    private final String chinese;
    private final String english;

    Gate(String chinese, String english) {
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
