package org.keqiao.search.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads counts of keywords. */
public final class TermCounts {

    private TermCounts() {}

    /** The counted values, most frequent first; none when nothing was counted by this name. */
    public static Stream<StringTermsBucket> of(Map<String, Aggregate> answer, String name) {
        return Stream.ofNullable(answer.get(name))
                .filter(Aggregate::isSterms)
                .flatMap(counted -> counted.sterms().buckets().array().stream());
    }

    /** The same of what was counted below a filter of the same name. */
    public static Stream<StringTermsBucket> filtered(Map<String, Aggregate> answer, String name) {
        return Stream.ofNullable(answer.get(name))
                .filter(Aggregate::isFilter)
                .flatMap(filter -> of(filter.filter().aggregations(), name));
    }

    /** The most frequent value below this one. */
    public static Optional<String> mostFrequent(StringTermsBucket bucket, String name) {
        return of(bucket.aggregations(), name).findFirst().map(top -> top.key().stringValue());
    }
}
