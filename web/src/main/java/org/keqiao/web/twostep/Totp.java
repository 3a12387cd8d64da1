package org.keqiao.web.twostep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as authenticators make them by default: SHA-1, 6 digits, a new one each 30 seconds (RFC 6238). */
final class Totp {

    private static final long SECONDS = 30;
    /** Clocks of phones may be off by one step. */
    private static final int STEPS_OFF = 1;

    private Totp() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** Digits of the step's code. */
    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, step);
        int at = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fff_ffff;
        return String.format("%0" + digits + "d", number % (int) Math.pow(10, digits));
    }

    /** The step whose code this is, of those around now that come after the last used one: no code works twice. */
    static OptionalLong match(byte[] secret, String code, Instant now, long lastUsed) {
        long current = step(now);
        for (long step = Math.max(current - STEPS_OFF, lastUsed + 1); step <= current + STEPS_OFF; step++) {
            byte[] expected = code(secret, step, 6).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
