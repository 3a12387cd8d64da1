package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.keqiao.search.elastic.HitAnswer;
import org.keqiao.search.elastic.HitSearch;
import org.keqiao.search.elastic.ScoredHit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Hits have their ids in an index of today's make, and in an older one that waits for its rebuild. */
class HitSearchFlowTests extends FlowTest {

    private final HitSearch search;
    private final ElasticsearchClient client;

    @Autowired
    HitSearchFlowTests(
            KafkaTemplate<String, byte[]> kafka, JsonMapper json, HitSearch search, ElasticsearchClient client) {
        super(kafka, json);
        this.search = search;
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"mappings\": {\"properties\": {\"id\": {\"type\": \"keyword\"}, \"revision\": {\"type\": \"long\"}}}}",
                "{\"mappings\": {\"properties\": {\"revision\": {\"type\": \"long\"}}}}"
            })
    void hitsHaveTheirIds(String make) throws IOException {
        String index = "make-" + UUID.randomUUID();
        client.indices().create(c -> c.index(index).withJson(new StringReader(make)));
        boolean today = make.contains("keyword");
        Map<String, Object> document = today ? Map.of("id", "kept as doc value", "revision", 3) : Map.of("revision", 3);
        client.index(i -> i.index(index).id("stored").document(document).refresh(Refresh.True));

        HitAnswer found = search.search(SearchRequest.of(s ->
                s.index(index).docvalueFields(field -> field.field("revision")).source(source -> source.fetch(false))));

        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.id())
                    .as("today's make is read without what is stored")
                    .isEqualTo(today ? "kept as doc value" : "stored");
            assertThat(hit.docValue("revision")).isEqualTo("3");
        });
    }

    @Test
    void twoRequestsAtOnceAreAnsweredEachByItself() throws IOException {
        String some = indexOf("one");
        String others = indexOf("two", "three");

        HitSearch.Both answers = search.search(all(some), all(others));

        assertThat(answers.one().hits()).extracting(ScoredHit::id).containsExactly("one");
        assertThat(answers.other().hits()).extracting(ScoredHit::id).containsExactlyInAnyOrder("two", "three");
    }

    @Test
    void whatIsWrongWithEitherOfTwoRequestsIsToldAsOfOne() throws IOException {
        SearchRequest good = all(indexOf("one"));
        SearchRequest bad = SearchRequest.of(s -> s.index("no-such-index"));

        assertThatThrownBy(() -> search.search(good, bad)).isInstanceOf(ElasticsearchUnavailable.class);
        assertThatThrownBy(() -> search.search(bad, good)).isInstanceOf(ElasticsearchUnavailable.class);
    }

    private static SearchRequest all(String index) {
        return SearchRequest.of(s -> s.index(index).source(source -> source.fetch(false)));
    }

    private String indexOf(String... ids) throws IOException {
        String index = "some-" + UUID.randomUUID();
        client.indices()
                .create(c -> c.index(index)
                        .withJson(new StringReader(
                                "{\"mappings\": {\"properties\": {\"id\": {\"type\": \"keyword\"}}}}")));
        for (String id : ids) {
            client.index(i -> i.index(index).id(id).document(Map.of("id", id)).refresh(Refresh.True));
        }
        return index;
    }
}
