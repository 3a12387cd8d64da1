package org.keqiao.search.ranking;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.index.ListingFields;

/**
 * BM25 over all texts of a listing, analysed in two ways whose scores add up: as words of smartcn and as pairs of characters. Neither is safe
 * alone: smartcn cuts technical terms at unexpected places, pairs match across words.
 */
public final class WordQuery {

    /** What is searched, and with which shown texts are compared to mark them. */
    public static final List<String> TEXTS = List.of(ListingFields.TEXT, ListingFields.bigrams(ListingFields.TEXT));

    private static final List<String> TITLES = List.of(ListingFields.TITLE, ListingFields.bigrams(ListingFields.TITLE));

    /**
     * Short queries must match wholly, longer ones by more and more loosely chosen parts; a listing may have any of the words of a whole text, for
     * what answers a paragraph may be a title, in words of its own. What has few of them ranks low, but is found.
     */
    private static final String ENOUGH = "2<75% 5<50% 8<2 20<1";

    private static final float TITLE_OF_FOUND = 0.5f;
    private static final float TITLE_OF_SEEKER = 2f;
    private static final float REFERENCE = 100f;
    private static final int LONGEST_REFERENCE = 40;

    private WordQuery() {}

    /** Matches listings that have enough of a query's words; scores them. */
    public static Query ofSearch(String text) {
        Query enough = Query.of(q -> q.bool(b -> {
            TEXTS.forEach(field -> b.should(match(field, text, 1, ENOUGH)));
            return b.should(reference(text)).minimumShouldMatch("1");
        }));
        Query words = Query.of(q -> q.bool(b -> {
            TITLES.forEach(field -> b.should(match(field, text, TITLE_OF_FOUND, "1")));
            return b.must(enough);
        }));
        return Expansion.of(text).around(words, TextLanguage.ofQuery(text));
    }

    /** Matches listings that have a query's words one after the other. */
    public static Query literally(String text) {
        return Query.of(q -> q.matchPhrase(
                p -> p.field(ListingFields.bigrams(ListingFields.TEXT)).query(text)));
    }

    /** Scores listings by the words that they share with another one; its title counts three times. */
    public static Query ofListing(String title, String body) {
        return Query.of(q -> q.bool(b -> {
            TEXTS.forEach(field -> b.should(match(field, title + "\n" + body, 1, "1"))
                    .should(match(field, title, TITLE_OF_SEEKER, "1")));
            return b.minimumShouldMatch("1");
        }));
    }

    /** Matches any of the words, and technical terms by their other names, so that they can be marked. */
    public static Query marking(String text) {
        return Query.of(q -> q.bool(b -> {
            TEXTS.forEach(field -> b.should(match(field, text, 1, "1")));
            return b.should(Expansion.of(text).each());
        }));
    }

    private static Query match(String field, String text, float boost, String minimum) {
        return Query.of(
                q -> q.match(m -> m.field(field).query(text).boost(boost).minimumShouldMatch(minimum)));
    }

    private static Query reference(String text) {
        String start =
                text.substring(0, Math.min(text.length(), LONGEST_REFERENCE)).strip();
        return Query.of(
                q -> q.term(t -> t.field(ListingFields.REFERENCE).value(start).boost(REFERENCE)));
    }
}
