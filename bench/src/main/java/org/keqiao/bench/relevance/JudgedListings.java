package org.keqiao.bench.relevance;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;

/** Documents as results and queries as demands, of two made-up owners: what the services get to see of a judged set. */
record JudgedListings(Instant now) {

    /** A text with more Chinese characters than this share of its letters is Chinese: technical Chinese is full of Latin abbreviations. */
    private static final double CHINESE_FROM = 0.1;

    static UUID idOf(JudgedDocument document) {
        return id("result/" + document.id());
    }

    static UUID idOf(JudgedQuery query) {
        return id("demand/" + query.id());
    }

    ListingSnapshot result(JudgedDocument document) {
        return listing(
                idOf(document),
                ListingKind.RESULT,
                document.title(),
                document.text(),
                document.keywords(),
                document.particulars(),
                new ResultDetails("", "", null, List.of(), null),
                null);
    }

    ListingSnapshot demand(JudgedQuery query) {
        DemandText text = DemandText.of(query);
        return listing(
                idOf(query),
                ListingKind.DEMAND,
                text.title(),
                "",
                List.of(),
                query.particulars(),
                null,
                new DemandDetails(text.problem(), List.of(), null, null, null, null, false));
    }

    private ListingSnapshot listing(
            UUID id,
            ListingKind kind,
            String title,
            String description,
            List<String> keywords,
            Particulars particulars,
            @Nullable ResultDetails result,
            @Nullable DemandDetails demand) {
        String all = title + description + (demand == null ? "" : demand.problem());
        return new ListingSnapshot(
                id,
                "BENCH-" + kind.name().charAt(0) + "-" + id,
                1,
                kind,
                ListingState.PUBLISHED,
                true,
                title,
                "",
                description,
                keywords,
                particulars.industries(),
                List.of(),
                particulars.zone(),
                particulars.readiness(),
                particulars.cooperationModes(),
                null,
                "bench-" + kind,
                isChinese(all) ? "zh" : "en",
                now,
                null,
                now,
                now,
                result,
                demand);
    }

    private static boolean isChinese(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long chinese = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .count();
        return chinese > CHINESE_FROM * letters;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
