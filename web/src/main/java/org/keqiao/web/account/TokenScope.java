package org.keqiao.web.account;

import java.util.Locale;
import org.keqiao.contracts.vocabulary.Term;

/** What an API token may be used for, within what its account may do. */
public enum TokenScope implements Term {
    READ("读取", "Read"),
    LISTINGS("发布与导入", "Post and import"),
    ANSWERS("回应推荐", "Answer pairings"),
    INTRODUCTIONS("对接与留言", "Introductions and messages"),
    /** Everything that has no scope of its own. */
    MANAGE("管理机构、账号与台账", "Manage organisations, accounts and the ledger");

    private final String chinese;
    private final String english;

    TokenScope(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** As programs read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
