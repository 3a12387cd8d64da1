package org.keqiao.web.listing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.ReadinessLevel;

/** Listings as requests again, for a form that begins with what is stored. */
public final class ListingRequests {

    private ListingRequests() {}

    /** What would change nothing if it were sent. */
    public static ListingRequest of(ListingView listing) {
        return new ListingRequest(
                listing.kind().name(),
                listing.title(),
                listing.summary(),
                listing.description(),
                List.copyOf(listing.keywords()),
                names(listing.industries()),
                List.copyOf(listing.ipcCodes()),
                name(listing.zone()),
                listing.readiness() == null
                        ? null
                        : ReadinessLevel.of(listing.readiness()).name(),
                names(listing.cooperationModes()),
                Boolean.toString(listing.anonymous()),
                text(listing.validUntil()),
                listing.language(),
                Boolean.toString(listing.openForInterest()),
                null,
                null,
                null,
                listing.sourceId(),
                listing.result() == null ? null : result(listing.result()),
                listing.demand() == null ? null : demand(listing.demand()));
    }

    /** What a new listing of the same matter begins with: without what was true of the old one only, such as dates and its owner's key. */
    public static ListingRequest copyOf(ListingView listing, @Nullable String organisation) {
        ListingRequest whole = of(listing);
        ListingRequest.Demand demand = whole.demand();
        return new ListingRequest(
                whole.kind(),
                whole.title(),
                whole.summary(),
                whole.description(),
                whole.keywords(),
                whole.industries(),
                whole.ipcCodes(),
                whole.zone(),
                whole.readiness(),
                whole.cooperationModes(),
                whole.anonymous(),
                null,
                whole.language(),
                null,
                null,
                organisation,
                null,
                null,
                whole.result(),
                demand == null ? null : demand.withoutDeadline());
    }

    private static ListingRequest.Result result(ResultDetails result) {
        return new ListingRequest.Result(
                result.advantages(),
                result.team(),
                name(result.ipStatus()),
                List.copyOf(result.patents()),
                name(result.ownership()),
                "PUBLIC");
    }

    private static ListingRequest.Demand demand(DemandDetails demand) {
        return new ListingRequest.Demand(
                demand.problem(),
                demand.indicators().stream().map(ListingRequests::row).toList(),
                text(demand.deadline()),
                plain(demand.budgetMin()),
                plain(demand.budgetMax()),
                name(demand.ipWish()),
                Boolean.toString(demand.bottleneck()));
    }

    private static ListingRequest.IndicatorRow row(Indicator indicator) {
        return new ListingRequest.IndicatorRow(
                indicator.name(),
                indicator.operator().name(),
                plain(indicator.value()),
                plain(indicator.upper()),
                indicator.unit(),
                Boolean.toString(indicator.hard()),
                Boolean.toString(indicator.disclosed()));
    }

    private static List<String> names(List<? extends Enum<?>> terms) {
        return terms.stream().<String>map(Enum::name).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> term) {
        return term == null ? null : term.name();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
