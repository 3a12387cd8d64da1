package org.keqiao.local.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.local.TestEngines;

/** Every name that index settings may use gives the tokens that the stock cluster gives. */
class AnalysisNamesTests {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        smartcn_tokenizer | []                                                          | 固态电解质薄膜   | 固态 电解质 薄膜
        smartcn_tokenizer | ["smartcn_stop"]                                            | 薄膜，制备       | 薄膜 制备
        standard          | ["cjk_width"]                                               | ＡＢＣ           | ABC
        standard          | ["cjk_bigram"]                                              | 电解质           | 电解 解质
        standard          | [{"type": "cjk_bigram", "output_unigrams": true}]           | 电解质           | 电 电解 解 解质 质
        standard          | [{"type": "cjk_bigram", "ignored_scripts": ["han"]}]        | 电解             | 电 解
        standard          | ["lowercase", {"type": "stop", "stopwords": "_english_"}]   | The Art of Glass | art glass
        standard          | [{"type": "stemmer", "language": "english"}]                | batteries        | batteri
        standard          | [{"type": "stemmer", "language": "light_english"}]          | batteries        | battery
        whitespace        | [{"type": "stemmer", "language": "possessive_english"}]     | firm's           | firm
        standard          | ["asciifolding"]                                            | café             | cafe
        keyword           | [{"type": "edge_ngram", "min_gram": 1, "max_gram": 3}]      | 电解质膜         | 电 电解 电解质
        {"type": "edge_ngram", "min_gram": 2, "max_gram": 3} | []                       | glass            | gl gla
        keyword           | ["word_delimiter_graph", "lowercase"]                       | LiFePO-4         | li fe po 4
        keyword           | [{"type": "ngram", "min_gram": 2, "max_gram": 2}]           | glas             | gl la as
        standard          | [{"type": "synonym", "synonyms": ["ai => ml"]}]             | ai               | ml
        whitespace        | ["uppercase", "trim", "remove_duplicates"]                  | ab               | AB
        """)
    void filterGivesTheStockTokens(String tokenizer, String filters, String text, String tokens) throws Exception {
        assertThat(analyze("\"tokenizer\": " + (tokenizer.startsWith("{") ? tokenizer : "\"" + tokenizer + "\"")
                        + ", \"filter\": " + filters + ", \"text\": \"" + text + "\""))
                .containsExactly(tokens.split(" "));
    }

    @Test
    void synonymsOfSeveralWordsAreReadByTheChainBeforeThem() throws Exception {
        assertThat(analyze("""
                "tokenizer": "smartcn_tokenizer", "filter": ["lowercase",
                   {"type": "synonym_graph", "synonyms": ["锂电池, Lithium Battery"]}], "text": "lithium battery"
                """)).containsExactlyInAnyOrder("锂", "电池", "lithium", "battery");
    }

    @Test
    void charFiltersChangeTheTextFirst() throws Exception {
        assertThat(analyze("""
                "tokenizer": "whitespace", "char_filter": ["html_strip", {"type": "mapping", "mappings": ["· => -"]},
                   {"type": "pattern_replace", "pattern": "\\\\d+", "replacement": "#"}], "text": "<b>a·b 42</b>"
                """)).containsExactly("a-b", "#");
    }

    @Test
    void aNormalizerMayFoldWidthAndCase() throws Exception {
        Http http = new Http(TestEngines.elasticsearch().uri());
        http.send("PUT", "/normalized", """
                {"settings": {"analysis": {"normalizer": {"same": {"type": "custom", "filter": ["cjk_width", "lowercase"]}}}}}
                """);
        assertThat(http.send("POST", "/normalized/_analyze", "{\"normalizer\": \"same\", \"text\": \"ＩＰＣ\"}"))
                .contains("\"token\":\"ipc\"");
    }

    private static List<String> analyze(String request) throws Exception {
        String answer = new Http(TestEngines.elasticsearch().uri()).send("POST", "/_analyze", "{" + request + "}");
        assertThat(answer).contains("\"tokens\"");
        return TOKEN.matcher(answer).results().map(token -> token.group(1)).toList();
    }
}
