package org.keqiao.search.ranking;

import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.index.ListingFields;

/** The nearest listings in meaning, of those that the same model embedded. */
public final class MeaningQuery {

    private static final int MOST_VISITED = 10_000;

    private MeaningQuery() {}

    /** Of the listings that pass the filters, the {@code count} nearest. */
    public static KnnSearch nearest(Embedding meaning, int count, List<Query> filters) {
        return KnnSearch.of(k -> k.field(ListingFields.meaning(meaning.language()))
                .queryVector(meaning.vector())
                .k(count)
                .numCandidates(Math.min(MOST_VISITED, count * 2))
                .filter(filters)
                .filter(sameModel(meaning)));
    }

    /** The cosine behind a score. */
    public static double cosine(double score) {
        return 2 * score - 1;
    }

    private static Query sameModel(Embedding meaning) {
        return Query.of(q -> q.term(t -> t.field(ListingFields.EMBEDDING_MODEL).value(meaning.model())));
    }
}
