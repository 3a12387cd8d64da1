package org.keqiao.web.notice;

import java.util.Arrays;
import java.util.Locale;
import org.keqiao.contracts.vocabulary.Term;

/** What notices are about. A kind of notice begins with its group: {@code introduction.accepted}. People choose per group how they hear. */
public enum NoticeGroup implements Term {
    PAIRING("新推荐", "New recommendations", Delivery.DAILY),
    SEARCH("订阅的搜索", "Saved searches", Delivery.AT_ONCE),
    INTRODUCTION("对接进展", "Introductions", Delivery.AT_ONCE),
    LISTING("我的发布", "My listings", Delivery.DAILY),
    FAIR("对接会", "Fairs", Delivery.AT_ONCE),
    ORGANISATION("机构与账号", "Organisation and account", Delivery.AT_ONCE);

    private final String chinese;
    private final String english;
    private final Delivery usual;

    NoticeGroup(String chinese, String english, Delivery usual) {
        this.chinese = chinese;
        this.english = english;
        this.usual = usual;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** How people hear of it who have chosen nothing. */
    public Delivery usual() {
        return usual;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NoticeGroup of(String kind) {
        String prefix = kind.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(group -> group.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group of notices begins " + kind));
    }
}
