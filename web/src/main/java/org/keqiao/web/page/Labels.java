package org.keqiao.web.page;

import java.util.Locale;
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

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
