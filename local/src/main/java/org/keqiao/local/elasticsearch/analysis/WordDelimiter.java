package org.keqiao.local.elasticsearch.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filter {@code word_delimiter_graph} with the stock options and defaults, without {@code type_table}. */
final class WordDelimiter {

    private WordDelimiter() {}

    static TokenFilterFactory graph(String name, Environment environment, Settings settings) {
        int flags = flag(settings, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
                | flag(settings, "generate_number_parts", true, WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
                | flag(settings, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
                | flag(settings, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
                | flag(settings, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
                | flag(settings, "split_on_case_change", true, WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
                | flag(settings, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
                | flag(settings, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
                | flag(settings, "stem_english_possessive", true, WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE)
                | flag(settings, "ignore_keywords", false, WordDelimiterGraphFilter.IGNORE_KEYWORDS);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        CharArraySet words = Analysis.getWordSet(environment, settings, "protected_words");
        byte[] types = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;
        return new NamedFilter(
                name, tokens -> new WordDelimiterGraphFilter(tokens, adjustOffsets, types, flags, words));
    }

    private static int flag(Settings settings, String option, boolean byDefault, int flag) {
        return settings.getAsBoolean(option, byDefault) ? flag : 0;
    }
}
