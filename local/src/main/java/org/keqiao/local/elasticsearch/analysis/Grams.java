package org.keqiao.local.elasticsearch.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** N-grams; options {@code min_gram} (1), {@code max_gram} (2), {@code token_chars}, {@code preserve_original}. */
record Grams(int min, int max, boolean preserveOriginal, IntPredicate isTokenChar) {

    private Grams(Settings settings) {
        this(
                settings.getAsInt("min_gram", 1),
                settings.getAsInt("max_gram", 2),
                settings.getAsBoolean("preserve_original", false),
                tokenChars(settings.getAsList("token_chars")));
    }

    static TokenFilterFactory edgeFilter(String name, Settings settings) {
        Grams grams = new Grams(settings);
        return new NamedFilter(
                name, tokens -> new EdgeNGramTokenFilter(tokens, grams.min, grams.max, grams.preserveOriginal));
    }

    static TokenFilterFactory filter(String name, Settings settings) {
        Grams grams = new Grams(settings);
        return new NamedFilter(
                name, tokens -> new NGramTokenFilter(tokens, grams.min, grams.max, grams.preserveOriginal));
    }

    static TokenizerFactory edgeTokenizer(String name, Settings settings) {
        Grams grams = new Grams(settings);
        return TokenizerFactory.newFactory(name, () -> new EdgeNGramTokenizer(grams.min, grams.max) {
            @Override
            protected boolean isTokenChar(int character) {
                return grams.isTokenChar.test(character);
            }
        });
    }

    static TokenizerFactory tokenizer(String name, Settings settings) {
        Grams grams = new Grams(settings);
        return TokenizerFactory.newFactory(name, () -> new NGramTokenizer(grams.min, grams.max) {
            @Override
            protected boolean isTokenChar(int character) {
                return grams.isTokenChar.test(character);
            }
        });
    }

    /** No class named: every character counts. */
    private static IntPredicate tokenChars(List<String> classes) {
        return classes.stream().map(Grams::tokenChars).reduce(IntPredicate::or).orElse(character -> true);
    }

    private static IntPredicate tokenChars(String characterClass) {
        return switch (characterClass.toLowerCase(Locale.ROOT)) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            default ->
                throw new IllegalArgumentException(
                        "The embedded node's token_chars knows letter, digit and whitespace, not " + characterClass);
        };
    }
}
