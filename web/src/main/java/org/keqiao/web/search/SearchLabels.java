package org.keqiao.web.search;

import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.page.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What facets, chips and suggestions are called in the reader's language. */
@Component
class SearchLabels {

    private final Labels vocabulary;
    private final MessageSource messages;

    SearchLabels(Labels vocabulary, MessageSource messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    String of(Term term) {
        return vocabulary.of(term);
    }

    /** With its levels, for its words are not the standard's. */
    String of(ReadinessBand band) {
        int lowest = band.levels().getFirst();
        int highest = band.levels().getLast();
        String levels = lowest == highest ? Integer.toString(lowest) : lowest + "–" + highest;
        return "TRL " + levels + " " + vocabulary.of(band);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
