package org.keqiao.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.search.elastic.HitSearch;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.embedding.TextLanguage;

/**
 * What is stored of a listing: the fields of index/listings.json. A listing that isn't published is a tombstone: a document without
 * searchable fields. It is not deleted, for Elasticsearch forgets the versions of deleted documents after a minute, and a late message
 * would bring the listing back.
 *
 * @param revision the document's external version, too
 * @param live whether it is published; whether it is still valid, a search asks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListingDocument(
        long revision,
        boolean live,
        @JsonUnwrapped @Nullable Facets facets,
        @JsonUnwrapped @Nullable ListingTexts texts,
        @JsonUnwrapped @Nullable SuggestionKeys suggestions,
        @Nullable String embeddingModel,
        List<Float> meaningZh,
        List<Float> meaningEn,
        ListingSnapshot snapshot) {

    /** What narrows a search or decides on candidates. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Facets(
            String reference,
            ListingKind kind,
            List<Industry> industry,
            @Nullable Zone zone,
            @Nullable Integer readiness,
            List<CooperationMode> cooperationMode,
            String language,
            @Nullable IpStatus ipStatus,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            String ownerKey,
            @Nullable Instant publishedAt,
            @Nullable Instant validUntil,
            @Nullable Instant confirmedAt,
            @Nullable LocalDate deadline) {

        static Facets of(ListingSnapshot listing) {
            OrganisationRef organisation = listing.organisation();
            ResultDetails result = listing.result();
            DemandDetails demand = listing.demand();
            return new Facets(
                    listing.reference(),
                    listing.kind(),
                    listing.industries(),
                    listing.zone(),
                    listing.readiness(),
                    listing.cooperationModes(),
                    TextLanguage.ofCode(listing.language()).code(),
                    result == null ? null : result.ipStatus(),
                    organisation == null ? null : organisation.id(),
                    organisation == null ? null : organisation.name(),
                    listing.ownerKey(),
                    listing.publishedAt(),
                    listing.validUntil(),
                    listing.confirmedAt() == null ? listing.publishedAt() : listing.confirmedAt(),
                    demand == null ? null : demand.deadline());
        }
    }

    static ListingDocument tombstone(ListingSnapshot listing) {
        return new ListingDocument(listing.revision(), false, null, null, null, null, List.of(), List.of(), listing);
    }

    static ListingDocument published(ListingSnapshot listing, ListingTexts texts, Embedding meaning) {
        boolean chinese = meaning.language() == TextLanguage.CHINESE;
        return new ListingDocument(
                listing.revision(),
                true,
                Facets.of(listing),
                texts,
                SuggestionKeys.of(listing),
                meaning.model(),
                chinese ? meaning.vector() : List.of(),
                chinese ? List.of() : meaning.vector(),
                listing);
    }

    /** In a field of its own, too, so that it can be read without the rest. */
    @JsonProperty(HitSearch.ID)
    String id() {
        return snapshot.id().toString();
    }
}
