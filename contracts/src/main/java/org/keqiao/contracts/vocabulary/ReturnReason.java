package org.keqiao.contracts.vocabulary;

/** Why a coordinator returns a listing to its owner: what has to be mended before strangers read it. */
public enum ReturnReason implements Term {
    TOO_VAGUE("内容空泛，看不出对象和做法", "Too vague: object and method are missing"),
    INCUMBENT_MISSING("没有与现有做法对比", "No comparison with what is done today"),
    FIGURES_MISSING("指标缺少数值或单位", "Indicators without value or unit"),
    MATURITY_UNPROVEN("成熟度没有依据", "Readiness without evidence"),
    WRONG_CATEGORY("类别或产业选得不对", "Wrong kind or industry"),
    DUPLICATE("与已有内容重复", "Duplicate of another listing"),
    IDENTITY_REVEALED("匿名内容会暴露身份", "Anonymous, yet tells who the owner is"),
    CONTACT_IN_TEXT("正文中有联系方式", "Contact details in the text"),
    CONFIDENTIAL("含有不宜公开的内容", "Contains what must not be public"),
    RIGHTS_UNCLEAR("权属或知识产权不清", "Ownership or IP unclear"),
    OUTDATED("内容已过时", "Out of date"),
    OFF_TOPIC("广告，或与技术转移无关", "Advertising, or not about technology"),
    OTHER("其他（见说明）", "Other, see the note");

    private final String chinese;
    private final String english;

    ReturnReason(String chinese, String english) {
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
