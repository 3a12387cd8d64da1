package org.keqiao.contracts.vocabulary;

/** Ways to transfer a result (促进科技成果转化法, article 16). */
public enum CooperationMode implements Term {
    SELF_IMPLEMENTATION("自行实施", "Own implementation"),
    TRANSFER("转让", "Transfer"),
    LICENCE("许可", "Licence"),
    JOINT_IMPLEMENTATION("合作实施", "Joint implementation"),
    EQUITY("作价投资", "Contribution as equity"),
    OTHER("其他", "Other");

    private final String chinese;
    private final String english;

    CooperationMode(String chinese, String english) {
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
