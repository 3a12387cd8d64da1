package org.keqiao.web.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Vocabulary in the reader's language; in templates {@code ${@labels.of(term)}}. */
@Component("labels")
public class Labels {

    public String of(@Nullable Term term) {
        if (term == null) {
            return "";
        }
        return isEnglish() ? term.english() : term.chinese();
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
