package org.keqiao.local.elasticsearch.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Filters {@code synonym} and {@code synonym_graph}; options {@code synonyms} or {@code synonyms_path} (Solr format),
 * {@code expand}, {@code lenient}, {@code updateable}. The rules are read by the analysis chain that stands before the
 * filter, so the filter proper exists only once that chain is known.
 */
record Synonyms(
        String name,
        Environment environment,
        Settings settings,
        BiFunction<TokenStream, SynonymMap, TokenStream> filter)
        implements TokenFilterFactory {

    static TokenStream graph(TokenStream tokens, SynonymMap rules) {
        return new SynonymGraphFilter(tokens, rules, false);
    }

    @SuppressWarnings("deprecation") // it is what the stock name [synonym] stands for
    static TokenStream flat(TokenStream tokens, SynonymMap rules) {
        return new SynonymFilter(tokens, rules, false);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Synonym filter [" + name + "] must first be told its analysis chain");
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> previous,
            Function<String, TokenFilterFactory> allFilters) {
        Analyzer chain = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        SynonymMap rules = read(chain);
        return new Ready(name, getAnalysisMode(), tokens -> rules.fst == null ? tokens : filter.apply(tokens, rules));
    }

    private SynonymMap read(Analyzer chain) {
        @Nullable List<String> lines = Analysis.getWordList(environment, settings, "synonyms");
        if (lines == null) {
            throw new IllegalArgumentException("Synonym filter [" + name + "] needs synonyms or synonyms_path");
        }
        SolrSynonymParser parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), chain);
        boolean lenient = settings.getAsBoolean("lenient", false);
        try {
            for (String line : lines) {
                read(line, parser, lenient);
            }
            return parser.build();
        } catch (IOException e) {
            throw new IllegalArgumentException("Synonym filter [" + name + "] could not be built", e);
        }
    }

    /** Line by line, so that the error names the rule and a lenient filter can pass over it. */
    private void read(String line, SolrSynonymParser parser, boolean lenient) throws IOException {
        try {
            parser.parse(new StringReader(line));
        } catch (ParseException | IllegalArgumentException e) {
            if (!lenient) {
                throw new IllegalArgumentException("Synonym filter [" + name + "] can't read the rule: " + line, e);
            }
        }
    }

    /** The filter with its rules; other synonym filters of the chain read their rules without it. */
    private record Ready(String name, AnalysisMode mode, Function<TokenStream, TokenStream> filter)
            implements TokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            return filter.apply(tokens);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }
    }
}
