package org.keqiao.local.secret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** A private key on P-256 as a JWK (RFC 7517, 7518), whose {@code kid} is the name of the service that signs with it. */
public record SigningKey(ObjectNode jwk) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CURVE = "secp256r1";
    private static final int COORDINATE_BYTES = 32;

    static SigningKey generate(String service) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            return new SigningKey(JSON.createObjectNode()
                    .put("kty", "EC")
                    .put("crv", "P-256")
                    .put("use", "sig")
                    .put("alg", "ES256")
                    .put("kid", service)
                    .put("x", coordinate(open.getW().getAffineX()))
                    .put("y", coordinate(open.getW().getAffineY()))
                    .put("d", coordinate(((ECPrivateKey) pair.getPrivate()).getS())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK can't make EC keys", e);
        }
    }

    public static SigningKey parse(String json) {
        try {
            return new SigningKey((ObjectNode) JSON.readTree(json));
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("Not a JWK", e);
        }
    }

    public String name() {
        return jwk.get("kid").textValue();
    }

    String json() {
        return jwk.toPrettyString();
    }

    /** What others may know: the key without its private part. */
    ObjectNode publicPart() {
        return jwk.deepCopy().without("d");
    }

    /** ES256 signature, as JWTs carry it. */
    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + name() + " can't sign", e);
        }
    }

    private ECPrivateKey privateKey() throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec(CURVE));
        BigInteger d =
                new BigInteger(1, Base64.getUrlDecoder().decode(jwk.get("d").textValue()));
        return (ECPrivateKey) KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(d, curve.getParameterSpec(ECParameterSpec.class)));
    }

    /** Unsigned, big-endian, always 32 bytes. */
    private static String coordinate(BigInteger value) {
        byte[] signed = value.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        byte[] bytes = signed.length > COORDINATE_BYTES ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        System.arraycopy(bytes, 0, fixed, COORDINATE_BYTES - bytes.length, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
