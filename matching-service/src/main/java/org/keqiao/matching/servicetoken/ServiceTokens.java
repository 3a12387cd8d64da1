package org.keqiao.matching.servicetoken;

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
import java.util.UUID;
import org.springframework.http.client.ClientHttpRequestInterceptor;

/** Puts a token of this service, signed with ES256 and good for five minutes, on calls to other services. */
public class ServiceTokens {

    static final String ISSUER = "keqiao";
    static final Duration LIFE = Duration.ofMinutes(5);

    private final ECKey key;
    private final Clock clock;

    ServiceTokens(ECKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public ClientHttpRequestInterceptor interceptor(String audience, String scope) {
        return (request, body, execution) -> {
            request.getHeaders().setBearerAuth(token(audience, scope));
            return execution.execute(request, body);
        };
    }

    private String token(String audience, String scope) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(key.getKeyID())
                .audience(audience)
                .claim("scope", scope)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
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
}
