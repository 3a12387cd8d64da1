package org.keqiao.contracts.vocabulary;

/** The five elements that a good text on a technology names. */
public enum TextElement implements Term {
    MATERIAL("材料", "Material"),
    METHOD("方法", "Method"),
    EFFECT("功效", "Effect"),
    PRODUCT("产品", "Product"),
    APPLICATION("应用", "Application");

    private final String chinese;
    private final String english;

    TextElement(String chinese, String english) {
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
