package org.keqiao.search.embedding;

import java.lang.Character.UnicodeScript;

/** The languages that have a model. */
public enum TextLanguage {
    CHINESE("zh"),
    ENGLISH("en");

    private final String code;

    TextLanguage(String code) {
        this.code = code;
    }

    /** The language with this code; Chinese when there is no model for it. */
    public static TextLanguage ofCode(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : CHINESE;
    }

    /** The language of a query: Chinese as soon as it has a Chinese character, for technical Chinese is full of Latin abbreviations. */
    public static TextLanguage ofQuery(String query) {
        return query.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN) ? CHINESE : ENGLISH;
    }

    public String code() {
        return code;
    }
}
