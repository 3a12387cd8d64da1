package org.keqiao.servicetoken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.keqiao.servicetoken.TokenMint.Purpose;
import org.mockito.Mockito;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class CallerTokensTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Purpose SEARCH = new Purpose("search-service", "search", null);

    private final ECKey key = key("web");
    private final Clock clock = Mockito.mock(Clock.class);
    private final CallerTokens tokens = new CallerTokens(new JWKSet(key.toPublicJWK()), "search-service", clock);

    CallerTokensTests() {
        nowIs(NOW);
    }

    @Test
    void aTokenOfAKnownServiceIsBelievedAndThenKnown() {
        String token = mint(key, NOW).token(SEARCH);
        Jwt first = tokens.decode(token);
        assertThat(first.getSubject()).isEqualTo("web");
        assertThat(first.getClaimAsString("scope")).isEqualTo("search");
        assertThat(tokens.decode(token)).isSameAs(first);
    }

    @Test
    void aKnownTokenIsRefusedOnceItsTimeIsOver() {
        String token = mint(key, NOW).token(SEARCH);
        tokens.decode(token);
        nowIs(NOW.plus(Duration.ofMinutes(7)));
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void aKnownTokenWithAnotherSignatureIsRefused() {
        String token = mint(key, NOW).token(SEARCH);
        tokens.decode(token);
        String forged = token.substring(0, token.lastIndexOf('.'))
                + mint(key("web"), NOW).token(SEARCH).substring(token.lastIndexOf('.'));
        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        String token = mint(key, NOW).token(new Purpose("matching-service", "search", null));
        assertThatThrownBy(() -> tokens.decode(token)).hasMessageContaining("not for search-service");
    }

    @Test
    void aTokenThatLivesTooLongIsRefused() {
        String token = mint(key, NOW.plus(Duration.ofMinutes(2))).token(SEARCH);
        assertThatThrownBy(() -> tokens.decode(token)).hasMessageContaining("longer than 5 minutes");
    }

    private void nowIs(Instant now) {
        Mockito.when(clock.instant()).thenReturn(now);
    }

    private static TokenMint mint(ECKey key, Instant now) {
        return new TokenMint(key, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ECKey key(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
