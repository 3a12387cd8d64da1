package org.keqiao.contracts.vocabulary;

/** The "three cities and one area" (三城一区) of Beijing, its other districts, and places outside. */
public enum Zone implements Term {
    ZHONGGUANCUN("中关村科学城", "Zhongguancun Science City"),
    HUAIROU("怀柔科学城", "Huairou Science City"),
    FUTURE("未来科学城", "Future Science City"),
    BDA("北京经济技术开发区", "Beijing Economic-Technological Development Area"),
    OTHER_BEIJING("北京其他区", "Other Beijing districts"),
    OUTSIDE_BEIJING("北京以外", "Outside Beijing");

    private final String chinese;
    private final String english;

    Zone(String chinese, String english) {
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
