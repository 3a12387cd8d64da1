package org.keqiao.local.elasticsearch.analysis;

import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Word filters for the English part of mixed text. */
final class English {

    private English() {}

    /** Option {@code language} (or {@code name}); other languages of the stock filter have no use here. */
    static TokenFilterFactory stemmer(String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "english", "porter" -> new NamedFilter(name, PorterStemFilter::new);
            case "light_english", "lightenglish", "kstem" -> new NamedFilter(name, KStemFilter::new);
            case "minimal_english", "minimalenglish" -> new NamedFilter(name, EnglishMinimalStemFilter::new);
            case "possessive_english", "possessiveenglish" -> new NamedFilter(name, EnglishPossessiveFilter::new);
            case "porter2" -> new NamedFilter(name, tokens -> new SnowballFilter(tokens, new EnglishStemmer()));
            default ->
                throw new IllegalArgumentException("The embedded node's stemmer [" + name
                        + "] knows english, light_english, minimal_english, possessive_english and porter2, not "
                        + language);
        };
    }

    static TokenFilterFactory asciiFolding(String name, Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return preserve
                ? new NamedFilter(name, tokens -> new ASCIIFoldingFilter(tokens, true))
                : new NormalizingFilter(name, ASCIIFoldingFilter::new);
    }

    /** Option {@code stopwords}; by default those of the smartcn analyzer, which are punctuation. */
    static TokenFilterFactory smartcnStop(String name, Environment environment, Settings settings) {
        CharArraySet words = Analysis.parseStopWords(environment, settings, SmartChineseAnalyzer.getDefaultStopSet());
        return new NamedFilter(name, tokens -> new StopFilter(tokens, words));
    }
}
