package org.keqiao.search.security;

import java.time.Clock;
import org.keqiao.servicetoken.CallerTokens;
import org.keqiao.servicetoken.KeyFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@Configuration(proxyBeanMethods = false)
class ServiceTokenConfiguration {

    @Bean
    JwtDecoder jwtDecoder(ServiceTokenProperties properties, Clock clock) {
        return new CallerTokens(KeyFiles.trustedKeys(properties.trustedKeys()), "search-service", clock);
    }
}
