package org.keqiao.local.elasticsearch.analysis;

import static java.util.Map.entry;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * Registers the names, with the same Lucene classes and options, that our index settings use and that a stock cluster
 * gets from {@code analysis-common} and {@code analysis-smartcn}. Those modules are not on Maven Central. The server itself
 * already has the tokenizer {@code standard} and the filters {@code lowercase}, {@code stop}, {@code shingle} and
 * {@code hunspell}. Never installed on a real cluster.
 */
public final class AnalysisNamesPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "smartcn_tokenizer",
                        (index, env, name, set) -> TokenizerFactory.newFactory(name, HMMChineseTokenizer::new),
                "keyword", (index, env, name, set) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace", (index, env, name, set) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new),
                "letter", (index, env, name, set) -> TokenizerFactory.newFactory(name, LetterTokenizer::new),
                "edge_ngram", (index, env, name, set) -> Grams.edgeTokenizer(name, set),
                "ngram", (index, env, name, set) -> Grams.tokenizer(name, set));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.ofEntries(
                entry("cjk_width", (index, env, name, set) -> new NormalizingFilter(name, CJKWidthFilter::new)),
                entry("cjk_bigram", (index, env, name, set) -> new CjkBigram(name, set)),
                entry("smartcn_stop", (index, env, name, set) -> English.smartcnStop(name, env, set)),
                entry("asciifolding", (index, env, name, set) -> English.asciiFolding(name, set)),
                entry("stemmer", (index, env, name, set) -> English.stemmer(name, set)),
                entry("uppercase", (index, env, name, set) -> new NormalizingFilter(name, UpperCaseFilter::new)),
                entry("trim", (index, env, name, set) -> new NormalizingFilter(name, TrimFilter::new)),
                entry("edge_ngram", (index, env, name, set) -> Grams.edgeFilter(name, set)),
                entry("ngram", (index, env, name, set) -> Grams.filter(name, set)),
                entry("word_delimiter_graph", (index, env, name, set) -> WordDelimiter.graph(name, env, set)),
                entry("flatten_graph", (index, env, name, set) -> new NamedFilter(name, FlattenGraphFilter::new)),
                entry(
                        "remove_duplicates",
                        (index, env, name, set) -> new NamedFilter(name, RemoveDuplicatesTokenFilter::new)),
                entry(
                        "synonym",
                        requiresAnalysisSettings(
                                (index, env, name, set) -> new Synonyms(name, env, set, Synonyms::flat))),
                entry(
                        "synonym_graph",
                        requiresAnalysisSettings(
                                (index, env, name, set) -> new Synonyms(name, env, set, Synonyms::graph))));
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of(
                "mapping", requiresAnalysisSettings((index, env, name, set) -> Characters.mapping(name, env, set)),
                "pattern_replace", requiresAnalysisSettings((index, env, name, set) -> Characters.pattern(name, set)),
                "html_strip", (index, env, name, set) -> new NormalizingCharacters(name, HTMLStripCharFilter::new));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "smartcn", (index, env, name, set) -> new NamedAnalyzerProvider(name, new SmartChineseAnalyzer()));
    }
}
