package org.keqiao.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.keqiao.web.account.CurrentActor;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds {@link PageContext} to the model of every page. */
@ControllerAdvice
class PageContextAdvice {

    @ModelAttribute("page")
    PageContext page(HttpServletRequest request, Locale locale) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        boolean english = locale.getLanguage().equals("en");
        return new PageContext(
                CurrentActor.orNull(),
                path,
                english ? "en" : "zh-CN",
                inLanguage(request, path, english ? "zh-CN" : "en"));
    }

    private static String inLanguage(HttpServletRequest request, String path, String language) {
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam(LanguageResolver.NAME, language)
                .build()
                .toUriString();
    }
}
