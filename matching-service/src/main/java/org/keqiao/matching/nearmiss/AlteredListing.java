package org.keqiao.matching.nearmiss;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;

/** A copy of a listing in which a thing is otherwise. */
final class AlteredListing {

    private final ListingSnapshot listing;
    private String description;
    private List<Industry> industries;
    private @Nullable Integer readiness;
    private List<CooperationMode> modes;
    private @Nullable DemandDetails demand;

    private AlteredListing(ListingSnapshot listing) {
        this.listing = listing;
        this.description = listing.description();
        this.industries = listing.industries();
        this.readiness = listing.readiness();
        this.modes = listing.cooperationModes();
        this.demand = listing.demand();
    }

    static AlteredListing of(ListingSnapshot listing) {
        return new AlteredListing(listing);
    }

    AlteredListing readiness(int level) {
        readiness = level;
        return this;
    }

    AlteredListing accepting(CooperationMode mode) {
        modes = with(modes, mode);
        return this;
    }

    AlteredListing in(Industry industry) {
        industries = with(industries, industry);
        return this;
    }

    AlteredListing saying(String sentence) {
        description = description + "\n" + sentence;
        return this;
    }

    AlteredListing budget(BigDecimal most) {
        DemandDetails old = Objects.requireNonNull(demand);
        return demand(old.indicators(), most);
    }

    AlteredListing indicator(Indicator before, Indicator after) {
        DemandDetails old = Objects.requireNonNull(demand);
        List<Indicator> indicators = new ArrayList<>(old.indicators());
        indicators.replaceAll(one -> one.equals(before) ? after : one);
        return demand(indicators, old.budgetMax());
    }

    private AlteredListing demand(List<Indicator> indicators, @Nullable BigDecimal budget) {
        DemandDetails old = Objects.requireNonNull(demand);
        demand = new DemandDetails(
                old.problem(), indicators, old.deadline(), old.budgetMin(), budget, old.ipWish(), old.bottleneck());
        return this;
    }

    ListingSnapshot build() {
        return new ListingSnapshot(
                listing.id(),
                listing.reference(),
                listing.revision(),
                listing.kind(),
                listing.state(),
                listing.openForInterest(),
                listing.title(),
                listing.summary(),
                description,
                listing.keywords(),
                industries,
                listing.ipcCodes(),
                listing.zone(),
                readiness,
                modes,
                listing.organisation(),
                listing.ownerKey(),
                listing.language(),
                listing.publishedAt(),
                listing.validUntil(),
                listing.confirmedAt(),
                listing.changedAt(),
                listing.result(),
                demand);
    }

    private static <T> List<T> with(List<T> all, T further) {
        List<T> more = new ArrayList<>(all);
        more.add(further);
        return List.copyOf(more);
    }
}
