package org.keqiao.search.index;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;

/** What every search is restricted to. */
public final class LiveListings {

    private LiveListings() {}

    /** Published, and valid at this moment: what {@code ListingSnapshot.isLiveAt} says, as a filter. */
    public static Query at(Instant moment) {
        Query published = Query.of(q -> q.term(t -> t.field(ListingFields.LIVE).value(true)));
        Query over = Query.of(q ->
                q.range(r -> r.date(d -> d.field(ListingFields.VALID_UNTIL).lte(moment.toString()))));
        return Query.of(q -> q.bool(b -> b.filter(published).mustNot(over)));
    }
}
