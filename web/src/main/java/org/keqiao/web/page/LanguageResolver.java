package org.keqiao.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language: what {@code ?lang=} asks for, else the cookie {@code lang}, else English if the browser prefers it to
 * Chinese, else Chinese.
 */
final class LanguageResolver implements LocaleResolver {

    static final String NAME = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = language(request.getParameter(NAME));
        if (asked != null) {
            return asked;
        }
        Cookie cookie = WebUtils.getCookie(request, NAME);
        Locale kept = cookie == null ? null : language(cookie.getValue());
        return kept != null ? kept : preferred(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is kept by LanguageSwitch");
    }

    static @Nullable Locale language(@Nullable String tag) {
        if (tag == null || tag.length() > 35) {
            return null;
        }
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        var preferences = request.getLocales();
        while (preferences.hasMoreElements()) {
            Locale known = language(preferences.nextElement().toLanguageTag());
            if (known != null) {
                return known;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
