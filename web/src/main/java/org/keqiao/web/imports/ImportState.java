package org.keqiao.web.imports;

import org.keqiao.contracts.vocabulary.Term;

/** How far an import is. */
public enum ImportState implements Term {
    WAITING("等待处理", "Waiting"),
    RUNNING("正在处理", "Running"),
    FINISHED("已完成", "Finished"),
    /** The file as a whole is no use, and says why. */
    FAILED("失败", "Failed");

    private final String chinese;
    private final String english;

    ImportState(String chinese, String english) {
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

    public boolean isOver() {
        return this == FINISHED || this == FAILED;
    }
}
