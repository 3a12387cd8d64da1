package org.keqiao.web.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.ListingRequest.Demand;
import org.keqiao.web.listing.ListingRequest.IndicatorRow;

/** Adds and removes rows of a demand's indicators while it is being written. */
final class IndicatorRows {

    private static final IndicatorRow BLANK = new IndicatorRow(null, null, null, null, null, null, null);

    private IndicatorRows() {}

    static ListingRequest added(ListingRequest form) {
        List<@Nullable IndicatorRow> rows = rows(form);
        rows.add(BLANK);
        return with(form, rows);
    }

    static ListingRequest removed(ListingRequest form, int index) {
        List<@Nullable IndicatorRow> rows = rows(form);
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
        return with(form, rows);
    }

    private static List<@Nullable IndicatorRow> rows(ListingRequest form) {
        List<@Nullable IndicatorRow> rows =
                form.demand() == null ? null : form.demand().indicators();
        return rows == null ? new ArrayList<>() : new ArrayList<>(rows);
    }

    private static ListingRequest with(ListingRequest form, List<@Nullable IndicatorRow> rows) {
        Demand demand = Objects.requireNonNullElse(form.demand(), new Demand(null, null, null, null, null, null, null));
        return form.withDemand(new Demand(
                demand.problem(),
                rows,
                demand.deadline(),
                demand.budgetMin(),
                demand.budgetMax(),
                demand.ipWish(),
                demand.bottleneck()));
    }
}
