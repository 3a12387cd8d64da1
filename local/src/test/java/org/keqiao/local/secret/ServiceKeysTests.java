package org.keqiao.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceKeysTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private ServiceKeys keys;

    @BeforeEach
    void prepare() {
        keys = new ServiceKeys(folder.resolve("keys"));
        keys.prepare();
    }

    @Test
    void onlyTheOwnerReadsThem() throws Exception {
        for (String signer : new String[] {"web", "matching-service", "local"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.privateKey(signer))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theTrustedSetHoldsNoPrivatePart() throws Exception {
        JsonNode trusted = JSON.readTree(keys.trustedKeys().toFile()).get("keys");

        assertThat(trusted.findValuesAsText("kid")).containsExactly("web", "matching-service", "local");
        assertThat(trusted.findValues("d")).isEmpty();
    }

    @Test
    void theyStayTheSame() throws Exception {
        String before = Files.readString(keys.privateKey("web"));

        keys.prepare();

        assertThat(Files.readString(keys.privateKey("web"))).isEqualTo(before);
    }

    /** Repeated, for a coordinate that begins with a zero byte is rare. */
    @RepeatedTest(20)
    void aTokenHoldsAgainstTheTrustedKey() throws Exception {
        String token = new ServiceToken("search-service", "admin")
                .signedBy(SigningKey.parse(Files.readString(keys.privateKey("local"))), Instant.ofEpochSecond(1000));

        String[] parts = token.split("\\.");
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.get("sub").asText()).isEqualTo("local");
        assertThat(claims.get("aud").get(0).asText()).isEqualTo("search-service");
        assertThat(claims.get("exp").asLong()).isEqualTo(1300);
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(publicKey("local"));
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    private PublicKey publicKey(String signer) throws Exception {
        for (JsonNode key : JSON.readTree(keys.trustedKeys().toFile()).get("keys")) {
            if (key.get("kid").asText().equals(signer)) {
                AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                ECPoint point = new ECPoint(number(key.get("x")), number(key.get("y")));
                return KeyFactory.getInstance("EC")
                        .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
            }
        }
        throw new AssertionError("no key of " + signer);
    }

    private static BigInteger number(JsonNode coordinate) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(coordinate.asText()));
    }
}
