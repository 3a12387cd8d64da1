package org.keqiao.local.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.TestEngines;
import org.keqiao.local.engine.EngineSettings;

class ElasticsearchEngineTests {

    @Test
    void findsChineseWordsAndBigrams() throws Exception {
        Http http = new Http(TestEngines.elasticsearch().uri());
        String created = http.send("PUT", "/results", """
                {"settings": {"number_of_replicas": 0, "analysis": {
                   "filter": {"pairs": {"type": "cjk_bigram", "output_unigrams": false}},
                   "analyzer": {
                     "words": {"tokenizer": "smartcn_tokenizer", "filter": ["cjk_width", "lowercase"]},
                     "bigrams": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "pairs"]}}}},
                 "mappings": {"properties": {"title": {"type": "text", "analyzer": "words",
                   "fields": {"pairs": {"type": "text", "analyzer": "bigrams"}}}}}}
                """);
        assertThat(created).contains("\"acknowledged\":true");

        http.send("PUT", "/results/_doc/1?refresh=true", "{\"title\": \"固态电解质薄膜的制备\"}");
        http.send("PUT", "/results/_doc/2?refresh=true", "{\"title\": \"玉米播种机\"}");

        assertThat(http.send("GET", "/results/_search", query("title", "薄膜")))
                .contains("\"_id\":\"1\"")
                .doesNotContain("\"_id\":\"2\"");
        assertThat(http.send("GET", "/results/_search", query("title.pairs", "电解")))
                .contains("\"_id\":\"1\"")
                .doesNotContain("\"_id\":\"2\"");
    }

    @Test
    void keepsItsDataOverARestart(@TempDir Path folder) throws Exception {
        try (ElasticsearchEngine engine =
                new ElasticsearchEngine(EngineSettings.in(folder).withHeapMegabytes(512))) {
            engine.start();
            Http http = new Http(engine.uri());
            http.send("PUT", "/kept", "{\"settings\": {\"number_of_replicas\": 0}}");
            http.send("PUT", "/kept/_doc/1", "{\"title\": \"kept\"}");
            engine.stop();
            assertThat(engine.isReady()).isFalse();

            engine.start();

            http.send("GET", "/_cluster/health/kept?wait_for_status=green&timeout=20s", "");
            assertThat(http.send("GET", "/kept/_doc/1", "")).contains("\"found\":true");
            assertThat(engine.isReady()).isTrue();
        }
    }

    private static String query(String field, String words) {
        return "{\"query\": {\"match\": {\"" + field + "\": \"" + words + "\"}}}";
    }
}
