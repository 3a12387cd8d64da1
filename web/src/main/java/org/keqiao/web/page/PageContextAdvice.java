package org.keqiao.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.web.account.CurrentActor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds {@link PageContext} to the model of every page. */
@ControllerAdvice
class PageContextAdvice {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+([^?#]*).*");

    @ModelAttribute("page")
    PageContext page(HttpServletRequest request, Locale locale) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        boolean english = locale.getLanguage().equals("en");
        return new PageContext(
                CurrentActor.orNull(),
                shown(request, path),
                english ? "en" : "zh-CN",
                inLanguage(request, path, english ? "zh-CN" : "en"));
    }

    /** A fragment is part of the page that the browser has open, whatever address it is fetched from. */
    private static String shown(HttpServletRequest request, String path) {
        String open = request.getHeader("HX-Current-URL");
        if (open == null || request.getHeader("HX-Boosted") != null) {
            return path;
        }
        Matcher address = ADDRESS.matcher(open);
        return address.matches() ? address.group(1) : path;
    }

    private static String inLanguage(HttpServletRequest request, String path, String language) {
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam(LanguageResolver.NAME, language)
                .build()
                .toUriString();
    }
}
