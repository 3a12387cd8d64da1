package org.keqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class AmountsTests {

    private final Amounts amounts = new Amounts(pageMessages());

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "185        | 185 万元      | CNY 1.85 million",
                "185.00     | 185 万元      | CNY 1.85 million",
                "50         | 50 万元       | CNY 500,000",
                "0.5        | 0.5 万元      | CNY 5,000",
                "100        | 100 万元      | CNY 1 million",
                "123456.789 | 123,456.789 万元 | CNY 1,234.56789 million"
            })
    void eachLanguageCountsItsOwnWay(BigDecimal amount, String chinese, String english) {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(amounts.of(amount)).isEqualTo(chinese);
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(amounts.of(amount)).isEqualTo(english);
    }

    @Test
    void bothEndsOfARangeAreCountedAlike() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(amounts.of(new BigDecimal(80), new BigDecimal(200))).isEqualTo("CNY 0.8 – 2 million");
        assertThat(amounts.of(null, new BigDecimal(80))).isEqualTo("up to CNY 800,000");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(amounts.of(new BigDecimal(80), new BigDecimal(200))).isEqualTo("80 – 200 万元");
        assertThat(amounts.of(new BigDecimal(80), null)).isEqualTo("80 万元以上");
    }

    private static ReloadableResourceBundleMessageSource pageMessages() {
        ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/page");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
