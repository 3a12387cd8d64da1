package org.keqiao.web.twostep;

/** Base32 without padding (RFC 4648), in which authenticators take their secrets. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte one : bytes) {
            waiting = (waiting << 8) | (one & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((waiting >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt((waiting << (5 - bits)) & 31)).toString();
    }
}
