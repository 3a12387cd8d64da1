package org.keqiao.web.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.ledger.LedgerFilter;
import org.keqiao.web.ledger.LedgerKind;

/** What is counted on the way from a posting to a contract in use. Each figure is the number of lines of one kind. */
public enum Stage implements Term {
    RESULTS("成果", "Results", LedgerKind.LISTING_PUBLISHED, ListingKind.RESULT),
    DEMANDS("需求", "Demands", LedgerKind.LISTING_PUBLISHED, ListingKind.DEMAND),
    RECOMMENDED("推荐", "Recommended", LedgerKind.PAIRING_RECOMMENDED, null),
    INTERESTED("有意向", "Interested", LedgerKind.INTEREST_EXPRESSED, null),
    INTRODUCED("已引荐", "Introduced", LedgerKind.INTRODUCED, null),
    NEGOTIATING("洽谈", "Negotiating", LedgerKind.NEGOTIATING, null),
    SIGNED("签约", "Signed", LedgerKind.SIGNED, null),
    LANDED("落地", "In use", LedgerKind.LANDED, null);

    private final String chinese;
    private final String english;
    private final LedgerKind kind;
    private final @Nullable ListingKind of;

    Stage(String chinese, String english, LedgerKind kind, @Nullable ListingKind of) {
        this.chinese = chinese;
        this.english = english;
        this.kind = kind;
        this.of = of;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    public LedgerKind kind() {
        return kind;
    }

    public @Nullable ListingKind of() {
        return of;
    }

    /** The lines behind the figure. */
    public LedgerFilter lines(LedgerFilter within) {
        return within.of(List.of(kind), of);
    }
}
