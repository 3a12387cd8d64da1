package org.keqiao.search.ranking;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.contracts.term.TechnicalTerm;
import org.keqiao.contracts.term.TechnicalTerms;
import org.keqiao.contracts.term.TermMention;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.index.ListingFields;

/**
 * The technical terms of a query by their other names, in both languages, so that 中文 finds English listings and the reverse. Other names
 * count less than the query's own words.
 *
 * @param otherNames of each term, without the one that stands in the query
 * @param coverage share of the query's letters that are part of a term, 0 to 1
 */
record Expansion(List<List<String>> otherNames, double coverage) {

    private static final int MOST_TERMS = 12;
    private static final float BOOST = 0.3f;

    /** From this coverage on the terms are what the query is about. */
    private static final double ABOUT_TERMS = 0.5;

    /** In a long text with other words between, so many of its terms say what it is about. */
    private static final int TELLING = 3;

    private static final String ENOUGH = "2<60% 6<50%";

    /**
     * In the other language a term of two, two of five, three of more: nothing else of the query can stand there, so that what is asked of listings
     * in its own language would find none.
     */
    private static final String ENOUGH_ABROAD = "1<1 2<2 5<3";

    Expansion {
        otherNames = List.copyOf(otherNames);
    }

    static Expansion of(String text) {
        List<TermMention> mentions = TechnicalTerms.curated().in(text);
        Map<TechnicalTerm, String> first = new LinkedHashMap<>();
        mentions.forEach(mention -> first.putIfAbsent(mention.term(), mention.name()));
        List<List<String>> names = first.entrySet().stream()
                .limit(MOST_TERMS)
                .map(entry -> entry.getKey()
                        .names()
                        .filter(name -> !name.equalsIgnoreCase(entry.getValue()))
                        .toList())
                .toList();
        long covered =
                mentions.stream().mapToLong(mention -> letters(mention.name())).sum();
        return new Expansion(names, covered == 0 ? 0 : (double) covered / letters(text));
    }

    /**
     * Matches and scores what the query's own words match; listings in other languages that have its terms by other names; and, when the query is
     * about terms, listings in its own language that have enough of them by other names.
     *
     * @param own language of the query
     */
    Query around(Query words, TextLanguage own) {
        if (otherNames.isEmpty()) {
            return words;
        }
        Query others = others(enough());
        Query abroad = Query.of(q -> q.bool(b -> b.must(others(ENOUGH_ABROAD))
                .mustNot(n -> n.term(t -> t.field(ListingFields.LANGUAGE).value(own.code())))));
        boolean telling = coverage >= ABOUT_TERMS || otherNames.size() >= TELLING;
        return telling
                ? either(words, Query.of(q -> q.disMax(d -> d.queries(others, abroad))))
                : Query.of(q -> q.bool(b -> b.must(either(words, abroad)).should(others)));
    }

    private String enough() {
        return coverage >= ABOUT_TERMS ? ENOUGH : Integer.toString(Math.min(TELLING, otherNames.size()));
    }

    private Query others(String enough) {
        return Query.of(q -> q.bool(b -> b.should(each()).minimumShouldMatch(enough)));
    }

    private static Query either(Query one, Query other) {
        return Query.of(q -> q.bool(b -> b.should(one, other).minimumShouldMatch("1")));
    }

    /** Each term by its other names. */
    List<Query> each() {
        return otherNames.stream()
                .map(names -> names.stream().map(Expansion::phrase).toList())
                .map(phrases -> Query.of(q -> q.disMax(d -> d.queries(phrases).boost(BOOST))))
                .toList();
    }

    private static Query phrase(String name) {
        return Query.of(q -> q.matchPhrase(
                p -> p.field(ListingFields.bigrams(ListingFields.TEXT)).query(name)));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
