package org.keqiao.matching;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** Builds a live listing of which only what a test is about need be said. */
public final class ListingBuilder {

    private static final Instant CHANGED = Instant.parse("2026-11-23T08:00:00Z");

    private final ListingKind kind;
    private final String title;
    private UUID id = UUID.randomUUID();
    private String owner = UUID.randomUUID().toString();
    private long revision = 1;
    private ListingState state = ListingState.PUBLISHED;
    private boolean open = true;
    private String text = "";
    private String language = "zh";
    private List<String> keywords = List.of();
    private List<Industry> industries = List.of();
    private List<CooperationMode> modes = List.of();
    private @Nullable Zone zone;
    private @Nullable Integer readiness;
    private @Nullable Instant validUntil;
    private @Nullable LocalDate deadline;
    private @Nullable IpStatus ipStatus;
    private @Nullable BigDecimal budget;
    private List<Indicator> indicators = List.of();
    private @Nullable OrganisationRef organisation;
    private String team = "";

    private ListingBuilder(ListingKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public static ListingBuilder result(String title) {
        return new ListingBuilder(ListingKind.RESULT, title);
    }

    public static ListingBuilder demand(String title) {
        return new ListingBuilder(ListingKind.DEMAND, title);
    }

    public ListingBuilder id(UUID id) {
        this.id = id;
        return this;
    }

    public ListingBuilder owner(String owner) {
        this.owner = owner;
        return this;
    }

    public ListingBuilder revision(long revision) {
        this.revision = revision;
        return this;
    }

    public ListingBuilder state(ListingState state) {
        this.state = state;
        return this;
    }

    public ListingBuilder closedForInterest() {
        this.open = false;
        return this;
    }

    public ListingBuilder text(String text) {
        this.text = text;
        return this;
    }

    public ListingBuilder language(String language) {
        this.language = language;
        return this;
    }

    public ListingBuilder keywords(String... keywords) {
        this.keywords = List.of(keywords);
        return this;
    }

    public ListingBuilder industries(Industry... industries) {
        this.industries = List.of(industries);
        return this;
    }

    public ListingBuilder modes(CooperationMode... modes) {
        this.modes = List.of(modes);
        return this;
    }

    public ListingBuilder zone(@Nullable Zone zone) {
        this.zone = zone;
        return this;
    }

    public ListingBuilder readiness(@Nullable Integer readiness) {
        this.readiness = readiness;
        return this;
    }

    public ListingBuilder validUntil(Instant validUntil) {
        this.validUntil = validUntil;
        return this;
    }

    public ListingBuilder deadline(LocalDate deadline) {
        this.deadline = deadline;
        return this;
    }

    public ListingBuilder ipStatus(IpStatus ipStatus) {
        this.ipStatus = ipStatus;
        return this;
    }

    /** In 10 000 yuan. */
    public ListingBuilder budget(int budget) {
        this.budget = BigDecimal.valueOf(budget);
        return this;
    }

    public ListingBuilder indicators(Indicator... indicators) {
        this.indicators = List.of(indicators);
        return this;
    }

    public ListingBuilder of(String organisation, String team) {
        this.organisation = new OrganisationRef(
                UUID.nameUUIDFromBytes(organisation.getBytes(StandardCharsets.UTF_8)),
                organisation,
                OrganisationKind.UNIVERSITY);
        this.team = team;
        return this;
    }

    public ListingSnapshot build() {
        boolean isResult = kind == ListingKind.RESULT;
        return new ListingSnapshot(
                id,
                "BJ-" + kind.name().charAt(0) + "-" + id.toString().substring(0, 8),
                revision,
                kind,
                state,
                open,
                title,
                "",
                isResult ? text : "",
                keywords,
                industries,
                List.of(),
                zone,
                readiness,
                modes,
                organisation,
                owner,
                language,
                CHANGED,
                validUntil,
                CHANGED,
                CHANGED,
                isResult ? new ResultDetails("", team, ipStatus, List.of(), null) : null,
                isResult ? null : new DemandDetails(text, indicators, deadline, null, budget, null, false));
    }
}
