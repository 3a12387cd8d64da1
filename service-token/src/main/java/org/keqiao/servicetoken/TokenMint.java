package org.keqiao.servicetoken;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Signs tokens of five minutes with ES256 and hands out the same one until it has a minute left. */
public final class TokenMint {

    /** So long a token is good. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    static final String ISSUER = "keqiao";
    private static final Duration SPARE = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 1_000;

    private final ECKey key;
    private final Clock clock;
    private final Map<Purpose, Minted> minted = new ConcurrentHashMap<>();

    /** @param key of the service that signs, with its name as {@code kid} */
    public TokenMint(ECKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public String token(Purpose purpose) {
        Instant now = clock.instant();
        if (minted.size() > MOST_KEPT) {
            minted.values().removeIf(token -> !token.isGoodAt(now));
        }
        return minted.compute(purpose, (same, kept) -> kept != null && kept.isGoodAt(now) ? kept : mint(purpose, now))
                .value();
    }

    private Minted mint(Purpose purpose, Instant now) {
        Instant expiry = now.plus(LIFE);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(key.getKeyID())
                .audience(purpose.audience())
                .claim("scope", purpose.scope())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiry));
        if (purpose.actor() != null) {
            claims.claim("actor", purpose.actor().toString());
        }
        return new Minted(sign(claims.build()), expiry);
    }

    private String sign(JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The service's private key cannot sign with ES256", e);
        }
    }

    /** What a token is for: the service called, the scope asked for, and the person on whose behalf. */
    public record Purpose(
            String audience, String scope, @Nullable UUID actor) {}

    private record Minted(String value, Instant expiry) {

        boolean isGoodAt(Instant now) {
            return now.isBefore(expiry.minus(SPARE));
        }
    }
}
