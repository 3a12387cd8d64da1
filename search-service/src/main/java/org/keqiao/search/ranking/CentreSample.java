package org.keqiao.search.ranking;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.CountRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.search.embedding.Floats;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;

/** The listings whose meanings have one centre, and a sample of them: always the same as long as the index is. */
record CentreSample(ListingKind kind, TextLanguage language, String model) {

    private static final int SIZE = 1000;
    private static final String SEED = "1";
    private static final String SEED_FIELD = "_seq_no";

    /** What is read of a document. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stored(@Nullable List<Float> meaningZh, @Nullable List<Float> meaningEn) {}

    CountRequest toCountRequest() {
        return CountRequest.of(c -> c.index(IndexNames.LISTINGS).query(all()));
    }

    SearchRequest toSearchRequest() {
        return SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .query(q -> q.functionScore(f -> f.query(all())
                        .functions(function ->
                                function.randomScore(r -> r.seed(SEED).field(SEED_FIELD)))))
                .size(SIZE)
                .source(source -> source.filter(f -> f.excludeVectors(false).includes(ListingFields.meaning(language))))
                .allowPartialSearchResults(false));
    }

    List<Floats> vectorsOf(SearchResponse<Stored> answer) {
        return answer.hits().hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.source()))
                .flatMap(stored -> vectorOf(stored).stream())
                .map(Floats::copyOf)
                .toList();
    }

    private Optional<List<Float>> vectorOf(Stored stored) {
        return Optional.ofNullable(language == TextLanguage.CHINESE ? stored.meaningZh() : stored.meaningEn());
    }

    private Query all() {
        return Query.of(q -> q.bool(b -> b.filter(term(ListingFields.KIND, kind.name()))
                .filter(term(ListingFields.EMBEDDING_MODEL, model))
                .filter(f -> f.term(t -> t.field(ListingFields.LIVE).value(true)))));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
