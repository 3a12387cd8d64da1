package org.keqiao.web.page;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Bean
    static LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    /** A form's "today" is Beijing's, wherever the machine stands: between midnight and eight it is yesterday's in UTC. */
    @Bean
    static ValidationConfigurationCustomizer daysOfBeijing(Clock clock) {
        return validation -> validation.clockProvider(() -> clock.withZone(BEIJING));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch());
    }
}
