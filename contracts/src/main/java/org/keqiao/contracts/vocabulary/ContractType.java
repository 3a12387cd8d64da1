package org.keqiao.contracts.vocabulary;

/** Types of technology contracts (民法典, chapter 20). */
public enum ContractType implements Term {
    DEVELOPMENT("技术开发", "Technology development"),
    TRANSFER("技术转让", "Technology transfer"),
    LICENCE("技术许可", "Technology licence"),
    CONSULTING("技术咨询", "Technology consulting"),
    SERVICE("技术服务", "Technology service");

    private final String chinese;
    private final String english;

    ContractType(String chinese, String english) {
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
