package org.keqiao.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 32 random bytes in Base64url: what a one-use link or a token is made of. Shown once, kept only as its SHA-256. */
public record LinkSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A plain hash is enough, because 256 random bits cannot be guessed; a slow one would only slow down every call. */
    public byte[] sha256() {
        return sha256(value);
    }

    static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
