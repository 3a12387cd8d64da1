package org.keqiao.search.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.search.Segment;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.index.ListingTexts;

/** What is read of a document to show it as a hit. */
record FoundListing(ListingSnapshot snapshot) {

    private static final int LINES = 2;
    private static final int START = 120;

    SearchHit toHit(double score, Map<String, List<String>> highlights) {
        DemandDetails demand = snapshot.demand();
        return new SearchHit(
                snapshot.id(),
                snapshot.reference(),
                snapshot.kind(),
                title(highlights),
                excerpts(highlights),
                snapshot.organisation(),
                snapshot.industries(),
                snapshot.zone(),
                snapshot.readiness(),
                snapshot.cooperationModes(),
                snapshot.language(),
                snapshot.publishedAt(),
                snapshot.confirmedAt(),
                demand == null ? null : demand.deadline(),
                score);
    }

    private List<Segment> title(Map<String, List<String>> highlights) {
        List<String> marked = highlights.getOrDefault(ListingFields.TITLE, List.of());
        return marked.isEmpty() ? plain(snapshot.title()) : Highlights.segments(marked.getFirst());
    }

    private List<List<Segment>> excerpts(Map<String, List<String>> highlights) {
        List<List<Segment>> excerpts = ListingFields.EXCERPTS.stream()
                .flatMap(field -> highlights.getOrDefault(field, List.of()).stream())
                .limit(LINES)
                .map(Highlights::segments)
                .toList();
        return excerpts.isEmpty() ? List.of(plain(start())) : excerpts;
    }

    private String start() {
        ListingTexts texts = ListingTexts.of(snapshot);
        String text = Stream.of(texts.summary(), texts.problem(), texts.description())
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .map(candidate -> Objects.requireNonNullElse(candidate, ""))
                .findFirst()
                .orElse("");
        return text.codePointCount(0, text.length()) <= START
                ? text
                : text.substring(0, text.offsetByCodePoints(0, START)) + "…";
    }

    private static List<Segment> plain(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(new Segment(text, false));
    }
}
