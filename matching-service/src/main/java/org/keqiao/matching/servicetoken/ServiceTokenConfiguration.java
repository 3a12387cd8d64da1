package org.keqiao.matching.servicetoken;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@Configuration(proxyBeanMethods = false)
class ServiceTokenConfiguration {

    @Bean
    ServiceTokens serviceTokens(ServiceTokenProperties properties, Clock clock) {
        try {
            return new ServiceTokens(ECKey.parse(read(properties.privateKey())), clock);
        } catch (ParseException e) {
            throw new IllegalStateException("No private EC JWK in " + properties.privateKey(), e);
        }
    }

    /** Checks callers' tokens: signed by a known service, issued by Keqiao, meant for this service, short-lived. */
    @Bean
    JwtDecoder jwtDecoder(ServiceTokenProperties properties, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(
                        new ImmutableJWKSet<SecurityContext>(trusted(properties.trustedKeys())))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(ServiceTokens.ISSUER), new CallersTokenValidator(clock)));
        return decoder;
    }

    private static JWKSet trusted(Path file) {
        try {
            return JWKSet.parse(read(file));
        } catch (ParseException e) {
            throw new IllegalStateException("No JWK set in " + file, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the key file " + file + " (keqiao.service-token.*)", e);
        }
    }
}
