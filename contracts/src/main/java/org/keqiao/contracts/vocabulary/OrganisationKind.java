package org.keqiao.contracts.vocabulary;

/** Kinds of organisation. */
public enum OrganisationKind implements Term {
    UNIVERSITY("高等院校", "University"),
    RESEARCH_INSTITUTE("科研院所", "Research institute"),
    NEW_RND_INSTITUTION("新型研发机构", "New-type R&D institution"),
    FIRM("企业", "Firm"),
    ASSOCIATION("联盟/学会/协会", "Alliance, society or association"),
    SERVICE_PROVIDER("服务机构", "Service provider"),
    GOVERNMENT("政府部门", "Government body");

    private final String chinese;
    private final String english;

    OrganisationKind(String chinese, String english) {
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
