package org.keqiao.web.servicetoken;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

@Configuration(proxyBeanMethods = false)
class ServiceTokenConfiguration {

    @Bean
    TokenMint tokenMint(ServiceTokenProperties properties, Clock clock) {
        try {
            return new TokenMint(ECKey.parse(read(properties.privateKey())), clock);
        } catch (ParseException e) {
            throw new IllegalStateException("No private EC JWK in " + properties.privateKey(), e);
        }
    }

    /** Checks the tokens with which others call web's own operators' endpoints. */
    @Bean
    JwtDecoder serviceTokenDecoder(ServiceTokenProperties properties) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.ES256, new ImmutableJWKSet<>(trusted(properties.trustedKeys()))));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                JwtValidators.createDefaultWithIssuer("keqiao"),
                new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains("web"))));
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
