package org.keqiao.local.elasticsearch.analysis;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filter {@code cjk_bigram}; options {@code ignored_scripts} (han, hiragana, katakana, hangul), {@code output_unigrams}. */
record CjkBigram(String name, int scripts, boolean unigrams) implements TokenFilterFactory {

    private static final Map<String, Integer> SCRIPTS = Map.of(
            "han", CJKBigramFilter.HAN,
            "hiragana", CJKBigramFilter.HIRAGANA,
            "katakana", CJKBigramFilter.KATAKANA,
            "hangul", CJKBigramFilter.HANGUL);

    CjkBigram(String name, Settings settings) {
        this(
                name,
                scriptsWithout(settings.getAsList("ignored_scripts")),
                settings.getAsBoolean("output_unigrams", false));
    }

    private static int scriptsWithout(List<String> ignored) {
        if (!SCRIPTS.keySet().containsAll(ignored)) {
            throw new IllegalArgumentException("ignored_scripts knows " + SCRIPTS.keySet() + ", got " + ignored);
        }
        return SCRIPTS.entrySet().stream()
                .filter(script -> !ignored.contains(script.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return new CJKBigramFilter(tokens, scripts, unigrams);
    }

    /** Unigrams are stacked on bigrams, which a synonym rule can't be. */
    @Override
    public TokenFilterFactory getSynonymFilter() {
        if (unigrams) {
            throw new IllegalArgumentException("Token filter [" + name + "] cannot be used to parse synonyms");
        }
        return this;
    }
}
