package org.keqiao.matching;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Keys of the services of a test stack. */
public final class TestKeys {

    public static final ECKey MATCHING = key("matching-service");
    public static final ECKey LOCAL = key("local");
    public static final ECKey STRANGER = key("stranger");

    private TestKeys() {}

    public static Path privateKeyFile() {
        return write("private", MATCHING.toJSONString());
    }

    public static Path trustedKeysFile() {
        return write("trusted", new JWKSet(LOCAL.toPublicJWK()).toString());
    }

    public static String token(ECKey signer, String audience, String scope, Duration life) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(signer.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer("keqiao")
                            .subject(signer.getKeyID())
                            .audience(audience)
                            .claim("scope", scope)
                            .expirationTime(Date.from(Instant.now().plus(life)))
                            .build());
            token.sign(new ECDSASigner(signer));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey key(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(String name, String text) {
        try {
            Path file = Files.createTempFile("keqiao-" + name, ".jwk");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
