package org.keqiao.web.board;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * Which pairings are looked at; what is missing does not narrow.
 *
 * @param answered what was answered to it
 * @param organisation part of the name of either side's organisation
 * @param score lowest score, of 100
 * @param page from 0
 */
record BoardFilter(
        @Nullable PairingState state,
        @Nullable Industry industry,
        @Nullable Zone zone,
        @Nullable Answered answered,
        @Nullable String organisation,
        @Nullable Integer score,
        @Nullable Order sort,
        @Nullable Integer page) {

    static final int SIZE = 50;

    enum Answered {
        NOBODY,
        ONE_INTERESTED,
        BOTH_INTERESTED,
        DECLINED
    }

    enum Order {
        NEWEST,
        SCORE,
        OLDEST
    }

    public int number() {
        return page == null ? 0 : Math.clamp(page, 0, 2000);
    }

    String order() {
        return switch (sort == null ? Order.NEWEST : sort) {
            case NEWEST -> "p.changed_at DESC, p.id";
            case SCORE -> "p.score DESC, p.id";
            case OLDEST -> "p.changed_at, p.id";
        };
    }
}
