package org.keqiao.search.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens: signed by a known service, issued by Keqiao, meant for this service, short-lived. */
@Configuration(proxyBeanMethods = false)
class ServiceTokens {

    private static final String ISSUER = "keqiao";
    private static final String AUDIENCE = "search-service";
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    @Bean
    JwtDecoder jwtDecoder(ServiceTokenProperties properties) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(
                        new ImmutableJWKSet<SecurityContext>(trustedKeys(properties)))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(ISSUER), (OAuth2TokenValidator<Jwt>) ServiceTokens::validate));
        return decoder;
    }

    private static JWKSet trustedKeys(ServiceTokenProperties properties) {
        try {
            return JWKSet.load(properties.trustedKeys().toFile());
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(
                    "keqiao.service-token.trusted-keys: can't read " + properties.trustedKeys()
                            + " as a JSON Web Key Set",
                    e);
        }
    }

    private static OAuth2TokenValidatorResult validate(Jwt token) {
        List<String> audience = token.getAudience();
        if (audience == null || !audience.contains(AUDIENCE)) {
            return refused("The token is not for " + AUDIENCE);
        }
        Instant expires = token.getExpiresAt();
        if (expires == null || expires.isAfter(Instant.now().plus(LONGEST_LIFE).plus(CLOCK_SKEW))) {
            return refused("The token lives longer than " + LONGEST_LIFE.toMinutes() + " minutes");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refused(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", reason, null));
    }
}
