package org.keqiao.local.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that can't be guessed. */
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String EASILY_TYPED = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int TOKEN_BYTES = 32;

    private RandomText() {}

    /** For programs: 43 letters, digits, - and _. */
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For people to type: three groups of five, 74 bits. */
    static String password() {
        return IntStream.range(0, 3)
                .mapToObj(group -> IntStream.range(0, 5)
                        .mapToObj(i -> String.valueOf(EASILY_TYPED.charAt(RANDOM.nextInt(EASILY_TYPED.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
