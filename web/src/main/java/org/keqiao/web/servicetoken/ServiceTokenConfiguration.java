package org.keqiao.web.servicetoken;

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
    TokenMint tokenMint(ServiceTokenProperties properties, Clock clock) {
        return new TokenMint(KeyFiles.privateKey(properties.privateKey()), clock);
    }

    /** Checks the tokens with which others call web's own operators' endpoints. */
    @Bean
    JwtDecoder serviceTokenDecoder(ServiceTokenProperties properties, Clock clock) {
        return new CallerTokens(KeyFiles.trustedKeys(properties.trustedKeys()), "web", clock);
    }
}
