package org.keqiao.web.page;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.vocabulary.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Vocabulary in the reader's language, with the words that administrators chose; in templates {@code ${@labels.of(term)}}. */
@Component("labels")
public class Labels {

    private final Wording wording;

    public Labels(Wording wording) {
        this.wording = wording;
    }

    public String of(@Nullable Term term) {
        if (term == null) {
            return "";
        }
        return isEnglish() ? wording.english(term) : wording.chinese(term);
    }

    /** Several, as a list in a sentence. */
    public String all(Collection<? extends Term> terms) {
        return terms.stream().map(this::of).collect(Collectors.joining(isEnglish() ? ", " : "、"));
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
