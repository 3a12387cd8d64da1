package org.keqiao.servicetoken;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Reads the files of {@code keqiao.service-token.*}; what is wrong with one is an {@link IllegalStateException} that names it. */
public final class KeyFiles {

    private KeyFiles() {}

    /** One private EC key (P-256) as a JWK whose {@code kid} is the name of the service that signs with it. */
    public static ECKey privateKey(Path file) {
        try {
            return ECKey.parse(read(file, "private-key"));
        } catch (ParseException e) {
            throw new IllegalStateException("keqiao.service-token.private-key: no private EC JWK in " + file, e);
        }
    }

    /** The JWK set of the public keys of all who may call. */
    public static JWKSet trustedKeys(Path file) {
        try {
            return JWKSet.parse(read(file, "trusted-keys"));
        } catch (ParseException e) {
            throw new IllegalStateException("keqiao.service-token.trusted-keys: no JWK set in " + file, e);
        }
    }

    private static String read(Path file, String property) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("keqiao.service-token." + property + ": can't read " + file, e);
        }
    }
}
