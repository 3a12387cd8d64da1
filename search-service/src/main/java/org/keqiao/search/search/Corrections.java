package org.keqiao.search.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.List;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.keqiao.search.spelling.Homophones;
import org.springframework.stereotype.Component;

/** Slips of short queries: Chinese terms by how they sound, words of letters by how listings spell them. */
@Component
class Corrections {

    private static final String SPELLING = "spelling";
    private static final int LONGEST = 60;
    private static final int SHORTEST_WORD = 4;

    /** In a sentence some characters sound like a term across its words: 占有率情况 like 绿氢. */
    private static final int LONGEST_SPOKEN = 16;

    private final Elastic elastic;
    private final Homophones homophones;

    Corrections(Elastic elastic, Homophones homophones) {
        this.elastic = elastic;
        this.homophones = homophones;
    }

    /** Whether the query is one that people type; those that they paste have no slips. */
    boolean mayCorrect(String text) {
        return text.length() >= 2 && text.length() <= LONGEST;
    }

    /** The query with technical terms put right that sound like what was typed; the same when there are none. */
    String pronounced(String text) {
        return text.length() <= LONGEST_SPOKEN ? homophones.corrected(text) : text;
    }

    /** The query with words put right that no listing has; the same when none is spelt alike. */
    String spelt(String text) {
        SearchRequest request = SearchRequest.of(s -> s.index(IndexNames.LISTINGS)
                .size(0)
                .suggest(all -> all.suggesters(
                        SPELLING,
                        one -> one.text(text)
                                .term(t -> t.field(ListingFields.SPELLING)
                                        .suggestMode(SuggestMode.Missing)
                                        .minWordLength(SHORTEST_WORD)
                                        .prefixLength(1)
                                        .size(1)))));
        SearchResponse<Void> answer = elastic.call(client -> client.search(request, Void.class));
        StringBuilder spelt = new StringBuilder(text);
        answer.suggest().getOrDefault(SPELLING, List.of()).reversed().stream()
                .map(suggested -> suggested.term())
                .filter(word -> !word.options().isEmpty())
                .forEach(word -> replace(spelt, word));
        return spelt.toString();
    }

    private static void replace(StringBuilder text, TermSuggest word) {
        text.replace(
                word.offset(),
                word.offset() + word.length(),
                word.options().getFirst().text());
    }
}
