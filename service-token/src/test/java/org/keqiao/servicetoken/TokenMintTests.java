package org.keqiao.servicetoken;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenMintTests {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aTokenNamesCallerCalleeScopeAndActor() throws Exception {
        ECKey key = key();
        UUID actor = UUID.randomUUID();
        SignedJWT token =
                SignedJWT.parse(mint(key, NOW).token(new TokenMint.Purpose("search-service", "search", actor)));
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("web");
        assertThat(claims.getAudience()).containsExactly("search-service");
        assertThat(claims.getStringClaim("scope")).isEqualTo("search");
        assertThat(claims.getStringClaim("actor")).isEqualTo(actor.toString());
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void oneTokenServesManyCallsOfOnePurpose() throws Exception {
        TokenMint mint = mint(key(), NOW);
        var search = new TokenMint.Purpose("search-service", "search", null);
        assertThat(mint.token(search)).isEqualTo(mint.token(search));
        assertThat(mint.token(new TokenMint.Purpose("search-service", "candidates", null)))
                .isNotEqualTo(mint.token(search));
    }

    private static TokenMint mint(ECKey key, Instant now) {
        return new TokenMint(key, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ECKey key() throws Exception {
        return new ECKeyGenerator(Curve.P_256).keyID("web").generate();
    }
}
