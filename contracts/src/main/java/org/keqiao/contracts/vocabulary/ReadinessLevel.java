package org.keqiao.contracts.vocabulary;

/** Technology readiness level, 1 to 9 (GB/T 22900). The Chinese maturity words are Keqiao's own crosswalk, not the standard's. */
public enum ReadinessLevel implements Term {
    TRL1(1, "发现基本原理", "Basic principles observed"),
    TRL2(2, "形成技术方案", "Technology concept formulated"),
    TRL3(3, "关键功能验证", "Key functions proven"),
    TRL4(4, "实验室样机验证", "Validated in the laboratory"),
    TRL5(5, "相关环境验证", "Validated in a relevant environment"),
    TRL6(6, "相关环境演示", "Demonstrated in a relevant environment"),
    TRL7(7, "实际环境演示", "Demonstrated in operation"),
    TRL8(8, "系统完成并合格", "System complete and qualified"),
    TRL9(9, "批量应用", "In use on the market");

    private final int level;
    private final String chinese;
    private final String english;

    ReadinessLevel(int level, String chinese, String english) {
        this.level = level;
        this.chinese = chinese;
        this.english = english;
    }

    /** The level with this number, 1 to 9. */
    public static ReadinessLevel of(int level) {
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("readiness must be 1 to 9, not " + level);
        }
        return values()[level - 1];
    }

    public int level() {
        return level;
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
