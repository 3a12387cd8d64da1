package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.keqiao.search.index.ListingFields;

/** The orders as Elasticsearch's. All end with the reference, so that pages never overlap; none depends on who asks. */
final class HitOrder {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final float TO_COME = 2;
    private static final float NONE = 1;

    private HitOrder() {}

    static List<SortOptions> of(Sort sort) {
        SortOptions best = SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc)));
        SortOptions newest = by(ListingFields.PUBLISHED_AT, SortOrder.Desc);
        SortOptions last = by(ListingFields.REFERENCE, SortOrder.Asc);
        return switch (sort) {
            case RELEVANCE -> List.of(best, newest, last);
            case NEWEST -> List.of(newest, last);
            case DEADLINE -> List.of(best, by(ListingFields.DEADLINE, SortOrder.Asc), newest, last);
            case READINESS -> List.of(by(ListingFields.READINESS, SortOrder.Desc), newest, last);
        };
    }

    /** Scores of deadlines: to come, none, over. */
    static List<Query> byDeadline(Instant now) {
        String today = LocalDate.ofInstant(now, BEIJING).toString();
        Query toCome = Query.of(q ->
                q.range(r -> r.date(d -> d.field(ListingFields.DEADLINE).gte(today))));
        Query none = Query.of(q -> q.bool(b -> b.mustNot(any -> any.exists(e -> e.field(ListingFields.DEADLINE)))));
        return List.of(constant(toCome, TO_COME), constant(none, NONE));
    }

    private static Query constant(Query query, float score) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order).missing("_last")));
    }
}
