package org.keqiao.matching.servicetoken;

import java.time.Clock;
import org.keqiao.servicetoken.CallerTokens;
import org.keqiao.servicetoken.KeyFiles;
import org.keqiao.servicetoken.TokenMint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@Configuration(proxyBeanMethods = false)
class ServiceTokenConfiguration {

    @Bean
    ServiceTokens serviceTokens(ServiceTokenProperties properties, Clock clock) {
        return new ServiceTokens(new TokenMint(KeyFiles.privateKey(properties.privateKey()), clock));
    }

    @Bean
    JwtDecoder jwtDecoder(ServiceTokenProperties properties, Clock clock) {
        return new CallerTokens(KeyFiles.trustedKeys(properties.trustedKeys()), "matching-service", clock);
    }
}
