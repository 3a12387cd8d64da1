package org.keqiao.local.elasticsearch.analysis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.jspecify.annotations.Nullable;

/** Character filters with options. */
final class Characters {

    private static final Pattern ARROW = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    private Characters() {}

    /** Options {@code mappings} or {@code mappings_path}: lines {@code from => to}, with {@code \\uXXXX} escapes. */
    static CharFilterFactory mapping(String name, Environment environment, Settings settings) {
        @Nullable List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException("Character filter [" + name + "] needs mappings or mappings_path");
        }
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            MatchResult parts = parse(rule);
            builder.add(
                    unescape(parts.group(1).strip()), unescape(parts.group(2).strip()));
        }
        NormalizeCharMap map = builder.build();
        return new NormalizingCharacters(name, text -> new MappingCharFilter(map, text));
    }

    /** Options {@code pattern} and {@code replacement}; flags stand in the pattern, as in {@code (?i)}. */
    static CharFilterFactory pattern(String name, Settings settings) {
        @Nullable String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("Character filter [" + name + "] needs a pattern");
        }
        Pattern compiled = Pattern.compile(pattern);
        String replacement = settings.get("replacement", "");
        return new NormalizingCharacters(name, text -> new PatternReplaceCharFilter(compiled, replacement, text));
    }

    private static MatchResult parse(String rule) {
        var matcher = ARROW.matcher(rule);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a mapping of the form [from => to]: " + rule);
        }
        return matcher.toMatchResult();
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
