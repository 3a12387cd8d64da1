package org.keqiao.web.imports;

import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.listing.Posted;

/** What became of a row; in a dry run, what would become of it. */
public enum RowOutcome implements Term {
    CREATED("新建", "created"),
    UPDATED("更新", "updated"),
    UNCHANGED("无变化", "unchanged"),
    FAILED("未导入", "not imported");

    private final String chinese;
    private final String english;

    RowOutcome(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static RowOutcome of(Posted.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> CREATED;
            case UPDATED -> UPDATED;
            case UNCHANGED -> UNCHANGED;
        };
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
