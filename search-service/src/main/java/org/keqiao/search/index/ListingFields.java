package org.keqiao.search.index;

import java.util.List;
import org.keqiao.search.embedding.TextLanguage;

/** Names of the fields that queries use; the rest of the mapping is the index's own affair. */
public final class ListingFields {

    public static final String REVISION = "revision";
    public static final String LIVE = "live";
    public static final String VALID_UNTIL = "validUntil";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String REFERENCE = "reference";
    public static final String KIND = "kind";
    public static final String INDUSTRY = "industry";
    public static final String ZONE = "zone";
    public static final String READINESS = "readiness";
    public static final String COOPERATION_MODE = "cooperationMode";
    public static final String LANGUAGE = "language";
    public static final String IP_STATUS = "ipStatus";
    public static final String ORGANISATION = "organisation";
    public static final String ORGANISATION_NAME = "organisationName";
    public static final String CONFIRMED_AT = "confirmedAt";
    public static final String DEADLINE = "deadline";
    public static final String KEYWORD = "keyword";
    public static final String TITLE_KEYS = "titleKeys";
    public static final String KEYWORD_KEYS = "keywordKeys";
    public static final String ORGANISATION_KEYS = "organisationKeys";
    public static final String OWNER_KEY = "ownerKey";
    public static final String EMBEDDING_MODEL = "embeddingModel";
    public static final String SNAPSHOT = "snapshot";
    public static final String TITLE = "title";

    /** Everything that is searched, in one field. */
    public static final String TEXT = "text";

    /** The words of all shown texts as they are spelt, for corrections. */
    public static final String SPELLING = "spelling";

    /** Whose pieces are shown below the title of a hit. */
    public static final List<String> EXCERPTS = List.of("summary", "problem", "advantages", "description");

    private ListingFields() {}

    /** The same text in overlapping pairs of characters. */
    public static String bigrams(String field) {
        return field + ".bigrams";
    }

    /** The vectors of this language's model. */
    public static String meaning(TextLanguage language) {
        return switch (language) {
            case CHINESE -> "meaningZh";
            case ENGLISH -> "meaningEn";
        };
    }
}
