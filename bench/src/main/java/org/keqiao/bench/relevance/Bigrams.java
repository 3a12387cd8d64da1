package org.keqiao.bench.relevance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Elasticsearch alone: BM25 on pairs of characters, in the product's index. */
record Bigrams(RawIndex index, Map<UUID, String> documents) implements RankingSystem {

    private static final String FIELD = "text.bigrams";

    @Override
    public String name() {
        return "BM25 bigrams";
    }

    @Override
    public List<Ranked> rank(JudgedQuery query) throws InterruptedException {
        return index.match(FIELD, query.text(), DEPTH).stream()
                .flatMap(hit -> Stream.ofNullable(documents.get(hit.id())).map(id -> new Ranked(id, hit.score())))
                .toList();
    }
}
