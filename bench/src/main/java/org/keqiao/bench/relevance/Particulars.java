package org.keqiao.bench.relevance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;

/** What a listing says beside its texts, as far as a judged set knows it. */
record Particulars(
        List<Industry> industries,
        @Nullable Integer readiness,
        List<CooperationMode> cooperationModes,
        @Nullable Zone zone) {

    static final Particulars NONE = new Particulars(List.of(), null, List.of(), null);

    Particulars {
        industries = List.copyOf(industries);
        cooperationModes = List.copyOf(cooperationModes);
    }
}
