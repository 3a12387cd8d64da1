package org.keqiao.web.link;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes links for e-mails: absolute ones, and tokens (JWT, HS256) that prove that we have given them out for one purpose. */
@Component
public class Links {

    private final LinkProperties properties;
    private final Clock clock;
    private final byte[] key;

    Links(LinkProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.key = sha256(properties.secret());
    }

    /** The address under which people reach a page of ours, given as its path and query. */
    public String absolute(String path) {
        return properties.address().resolve("/") + path.substring(1);
    }

    /**
     * Signs a subject.
     *
     * @param purpose what the token is good for, and nothing else
     * @param until null for a token that never expires
     */
    public String sign(String purpose, String subject, @Nullable Instant until) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .audience(purpose)
                .subject(subject)
                .expirationTime(until == null ? null : Date.from(until))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    /** The subject that was signed for this purpose, unless the token is not ours or has expired. */
    public Optional<String> verify(String purpose, String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            boolean ours = signed.verify(new MACVerifier(key))
                    && claims.getAudience().contains(purpose)
                    && (claims.getExpirationTime() == null
                            || claims.getExpirationTime().toInstant().isAfter(clock.instant()));
            return ours ? Optional.ofNullable(claims.getSubject()) : Optional.empty();
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("links:" + secret).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
