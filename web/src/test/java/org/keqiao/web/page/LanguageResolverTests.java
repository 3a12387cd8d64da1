package org.keqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageResolverTests {

    private final LanguageResolver languages = new LanguageResolver();

    @Test
    void chineseUnlessTheBrowserPrefersEnglish() {
        assertThat(languages.resolveLocale(new MockHttpServletRequest())).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(languages.resolveLocale(accepting("de-DE,fr;q=0.5"))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(languages.resolveLocale(accepting("zh-TW,en;q=0.9"))).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(languages.resolveLocale(accepting("de,en-GB;q=0.9,zh;q=0.2")))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theParameterWinsOverTheCookieAndTheCookieOverTheBrowser() {
        MockHttpServletRequest request = accepting("en");
        request.setCookies(new Cookie("lang", "zh-CN"));
        assertThat(languages.resolveLocale(request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        request.setParameter("lang", "en");
        assertThat(languages.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    private static MockHttpServletRequest accepting(String languages) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", languages);
        request.setPreferredLocales(Locale.LanguageRange.parse(languages).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList());
        return request;
    }
}
