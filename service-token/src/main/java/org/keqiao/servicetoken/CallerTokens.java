package org.keqiao.servicetoken;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks callers' tokens: signed by a known service, issued by Keqiao, meant for this service, short-lived. Callers show the same token
 * for minutes, and its signature is what costs (a fifth of a search service that was asked for candidates): one that was found good is known by all of its
 * characters; whether it is still good is asked each time.
 */
public final class CallerTokens implements JwtDecoder {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 1_000;

    private final NimbusJwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> claims;
    private final String audience;
    private final Clock clock;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(TokenMint.LIFE.plus(CLOCK_SKEW))
            .build();

    /** @param audience this service, as tokens for it say */
    public CallerTokens(JWKSet trusted, String audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCK_SKEW);
        times.setClock(clock);
        claims = JwtValidators.createDefaultWithValidators(
                List.of(times, new JwtIssuerValidator(TokenMint.ISSUER), this::isForUs, this::isShortLived));
        signatures = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<SecurityContext>(trusted))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        signatures.setJwtValidator(claims);
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known == null) {
            Jwt checked = signatures.decode(token);
            good.put(token, checked);
            return checked;
        }
        OAuth2TokenValidatorResult result = claims.validate(known);
        if (result.hasErrors()) {
            good.invalidate(token);
            throw new JwtValidationException("The token is no longer good", result.getErrors());
        }
        return known;
    }

    private OAuth2TokenValidatorResult isForUs(Jwt token) {
        List<String> audiences = token.getAudience();
        return audiences != null && audiences.contains(audience)
                ? OAuth2TokenValidatorResult.success()
                : refused("The token is not for " + audience);
    }

    private OAuth2TokenValidatorResult isShortLived(Jwt token) {
        Instant expires = token.getExpiresAt();
        Instant latest = clock.instant().plus(TokenMint.LIFE).plus(CLOCK_SKEW);
        return expires != null && !expires.isAfter(latest)
                ? OAuth2TokenValidatorResult.success()
                : refused("The token lives longer than " + TokenMint.LIFE.toMinutes() + " minutes");
    }

    private static OAuth2TokenValidatorResult refused(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", reason, null));
    }
}
