package org.keqiao.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings may only use what a stock cluster with the official analysis-smartcn plugin and the embedded node both have. */
class AnalysisSettingsTests {

    private static final Set<String> ON_BOTH = Set.of(
            "smartcn_tokenizer",
            "standard",
            "keyword",
            "whitespace",
            "cjk_width",
            "cjk_bigram",
            "smartcn_stop",
            "lowercase",
            "asciifolding",
            "stop",
            "stemmer",
            "edge_ngram",
            "synonym_graph",
            "mapping");

    @Test
    void settingsUseOnlyNamesThatBothNodesHave() throws IOException {
        JsonNode analysis = JsonMapper.shared()
                .readTree(new ClassPathResource("index/listings.json").getContentAsByteArray())
                .at("/settings/index/analysis");
        Set<String> used = new TreeSet<>();
        analysis.path("analyzer").forEach(analyzer -> {
            used.add(analyzer.path("tokenizer").asString());
            analyzer.path("filter").forEach(filter -> used.add(filter.asString()));
        });
        used.removeAll(analysis.path("filter").propertyNames());
        analysis.path("char_filter")
                .forEach(filter -> used.add(filter.path("type").asString()));
        analysis.path("filter").forEach(filter -> used.add(filter.path("type").asString()));

        assertThat(used).isNotEmpty().isSubsetOf(ON_BOTH);
    }
}
