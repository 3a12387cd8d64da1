package org.keqiao.contracts.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * A found listing.
 *
 * @param title in pieces, matches marked
 * @param excerpts at most two lines of the texts, in pieces, matches marked; the start of the summary when nothing matched in words
 * @param deadline of a demand
 * @param score of relevance, higher is better; comparable within one answer only
 */
public record SearchHit(
        UUID id,
        String reference,
        ListingKind kind,
        List<Segment> title,
        List<List<Segment>> excerpts,
        @Nullable OrganisationRef organisation,
        List<Industry> industries,
        @Nullable Zone zone,
        @Nullable Integer readiness,
        List<CooperationMode> cooperationModes,
        String language,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate deadline,
        double score) {

    public SearchHit {
        title = List.copyOf(title);
        excerpts = List.copyOf(excerpts);
        industries = List.copyOf(industries);
        cooperationModes = List.copyOf(cooperationModes);
    }
}
