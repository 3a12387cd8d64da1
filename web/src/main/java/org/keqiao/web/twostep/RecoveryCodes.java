package org.keqiao.web.twostep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes on paper for whoever has lost the phone: each works once. 80 random bits, kept as their SHA-256 only. */
@Repository
class RecoveryCodes {

    private static final int COUNT = 10;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final SystemReach system;

    RecoveryCodes(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** Ends the earlier ones. */
    List<String> renew(UUID account) {
        remove(account);
        List<String> codes = IntStream.range(0, COUNT).mapToObj(i -> code()).toList();
        for (String code : codes) {
            jdbc.sql("INSERT INTO recovery_code (account_id, sha256) VALUES (:account, :sha256)")
                    .param("account", account)
                    .param("sha256", sha256(code))
                    .update();
        }
        return codes;
    }

    boolean take(UUID account, String code) {
        return system.get(() -> jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account AND sha256 = :sha256")
                        .param("account", account)
                        .param("sha256", sha256(code))
                        .update())
                == 1;
    }

    void remove(UUID account) {
        jdbc.sql("DELETE FROM recovery_code WHERE account_id = :account")
                .param("account", account)
                .update();
    }

    /** Four groups of four letters and digits. */
    private String code() {
        byte[] bytes = new byte[10];
        random.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] sha256(String code) {
        String canonical = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
